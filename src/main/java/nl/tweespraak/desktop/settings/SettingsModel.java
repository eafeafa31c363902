package nl.tweespraak.desktop.settings;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import nl.tweespraak.desktop.kit.Look;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.model.Language;

/// What can be set. The properties are those that words and look follow, so that each has one truth.
final class SettingsModel {

    /// In percent.
    static final int STEP = 10;
    static final int USUAL = 100;

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final IntegerProperty textSize;

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

    /// Within what can still be read and laid out.
    void setTextSize(int percent) {
        textSize.set(Math.clamp(percent, Look.SMALLEST, Look.LARGEST));
    }
}
