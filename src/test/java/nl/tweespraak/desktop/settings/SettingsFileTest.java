package nl.tweespraak.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasChosenHoldsTheNextTime() {
        SettingsModel first = model();
        file().keep(first);
        first.languageProperty().set(Language.EN);
        first.themeProperty().set(Theme.DARK);
        first.setTextSize(130);
        first.lockAfterProperty().set(30);
        first.breakAfterProperty().set(0);

        SettingsModel next = model();
        file().recall(next);

        assertThat(next.languageProperty().get()).isEqualTo(Language.EN);
        assertThat(next.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(next.textSizeProperty().get()).isEqualTo(130);
        assertThat(next.lockAfterProperty().get()).isEqualTo(30);
        assertThat(next.breakAfterProperty().get()).isZero();
    }

    @Test
    void aPauseThatCannotBeChosenIsNotTaken() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"lockAfter\": 600, \"breakAfter\": 1}");
        SettingsModel model = model();

        file().recall(model);

        assertThat(model.lockAfterProperty().get()).isEqualTo(15);
        assertThat(model.breakAfterProperty().get()).isEqualTo(60);
    }

    @Test
    void aFileThatIsDamagedChangesNothing() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"PINK\", \"textSize\": ");
        SettingsModel model = model();
        file().recall(model);
        assertThat(model.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void theTextSizeStaysReadable() {
        SettingsModel model = model();
        model.setTextSize(1000);
        assertThat(model.textSizeProperty().get()).isEqualTo(200);
        model.setTextSize(1);
        assertThat(model.textSizeProperty().get()).isEqualTo(80);
    }

    private SettingsFile file() {
        return new SettingsFile(new Preferences(folder));
    }

    private static SettingsModel model() {
        return new SettingsModel(new SimpleObjectProperty<>(Language.NL), new SimpleObjectProperty<>(Theme.LIGHT),
                new SimpleIntegerProperty(100));
    }
}
