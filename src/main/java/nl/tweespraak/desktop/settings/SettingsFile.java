package nl.tweespraak.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.Property;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.model.Language;

/// The settings between two runs. What a file does not say, or says wrongly, stays as it is.
final class SettingsFile {

    private static final String NAME = "settings";

    private final Preferences preferences;

    SettingsFile(Preferences preferences) {
        this.preferences = preferences;
    }

    void recall(SettingsModel model) {
        JsonObject stored = preferences.read(NAME);
        if (stored == null) {
            return;
        }
        choice(stored, "language", Language.values()).ifPresent(model.languageProperty()::set);
        choice(stored, "theme", Theme.values()).ifPresent(model.themeProperty()::set);
        if (stored.get("textSize") instanceof JsonNumber size) {
            model.setTextSize(size.value().intValue());
        }
        recall(stored, "lockAfter", model.lockAfterProperty(), SettingsModel.LOCKS);
        recall(stored, "breakAfter", model.breakAfterProperty(), SettingsModel.BREAKS);
    }

    private static void recall(JsonObject stored, String name, Property<Integer> minutes, List<Integer> choices) {
        if (stored.get(name) instanceof JsonNumber number && choices.contains(number.value().intValue())) {
            minutes.setValue(number.value().intValue());
        }
    }

    /// From now on every change is written.
    void keep(SettingsModel model) {
        model.languageProperty().addListener(_ -> write(model));
        model.themeProperty().addListener(_ -> write(model));
        model.textSizeProperty().addListener(_ -> write(model));
        model.lockAfterProperty().addListener(_ -> write(model));
        model.breakAfterProperty().addListener(_ -> write(model));
    }

    private void write(SettingsModel model) {
        preferences.write(NAME, Map.of("language", model.languageProperty().get().name(), "theme",
                model.themeProperty().get().name(), "textSize", model.textSizeProperty().get(), "lockAfter",
                model.lockAfterProperty().get(), "breakAfter", model.breakAfterProperty().get()));
    }

    private static <E extends Enum<E>> Optional<E> choice(JsonObject stored, String name, E[] values) {
        return stored.get(name) instanceof JsonString text
                ? Arrays.stream(values).filter(value -> value.name().equals(text.value())).findFirst()
                : Optional.empty();
    }
}
