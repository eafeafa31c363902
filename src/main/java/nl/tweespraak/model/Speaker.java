package nl.tweespraak.model;

import java.util.Locale;

/// Who wrote a message.
public enum Speaker {
    CHATTER, COUNSELLOR, POLICE, SYSTEM;

    /// The word in files and in the study: `chatter`, `counsellor`, `police`, `system`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException where no speaker has that word
    public static Speaker of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
