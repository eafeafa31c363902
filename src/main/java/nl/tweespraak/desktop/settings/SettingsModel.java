package nl.tweespraak.desktop.settings;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.desktop.kit.Look;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.model.Language;

/// What can be set. The properties are those that words and look follow, so that each has one truth.
final class SettingsModel {

    /// In percent.
    static final int STEP = 10;
    static final int USUAL = 100;
    /// In minutes.
    static final List<Integer> LOCKS = List.of(5, 15, 30, 60);
    /// In minutes; 0 for never.
    static final List<Integer> BREAKS = List.of(0, 30, 60, 90);

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final IntegerProperty textSize;
    private final ObjectProperty<Integer> lockAfter = new SimpleObjectProperty<>(this, "lockAfter", 15);
    private final ObjectProperty<Integer> breakAfter = new SimpleObjectProperty<>(this, "breakAfter", 60);

    SettingsModel(ObjectProperty<Language> language, ObjectProperty<Theme> theme, IntegerProperty textSize) {
        this.language = language;
        this.theme = theme;
        this.textSize = textSize;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// In percent of the usual size.
    IntegerProperty textSizeProperty() {
        return textSize;
    }

    /// After how many minutes without a sign of anybody the study is locked.
    ObjectProperty<Integer> lockAfterProperty() {
        return lockAfter;
    }

    /// After how many minutes of work a break is proposed; 0 for never.
    ObjectProperty<Integer> breakAfterProperty() {
        return breakAfter;
    }

    /// Within what can still be read and laid out.
    void setTextSize(int percent) {
        textSize.set(Math.clamp(percent, Look.SMALLEST, Look.LARGEST));
    }
}
