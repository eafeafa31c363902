package nl.tweespraak.intake;

import java.util.Locale;

/// The shapes of file that hold transcripts.
public enum Format {
    /// An object with `transcripts`, an array of transcripts, or one transcript per line.
    JSON,
    /// A table with one row per message.
    CSV,
    /// One conversation as lines `Speaker: text`.
    TEXT;

    /// The word in a mapping: `json`, `csv`, `text`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
