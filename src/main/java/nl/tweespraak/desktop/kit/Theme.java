package nl.tweespraak.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// Light or dark: AtlantaFX Primer, and beside it the file with our own colours.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "tw-light.css"), DARK(new PrimerDark().getUserAgentStylesheet(),
            "tw-dark.css");

    private final String base;
    private final String colours;

    Theme(String base, String colours) {
        this.base = base;
        this.colours = colours;
    }

    String base() {
        return base;
    }

    String colours() {
        return colours;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
