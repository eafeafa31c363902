package nl.tweespraak.model;

import java.util.Locale;

/// The languages of the program.
public enum Language {
    NL("nl-NL"), EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /// `nl` or `en`.
    public String code() {
        return locale.getLanguage();
    }
}
