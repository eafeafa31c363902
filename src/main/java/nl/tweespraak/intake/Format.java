package nl.tweespraak.intake;

import java.util.Locale;

/// The shapes of file that hold transcripts.
public enum Format {
    /// An object with `transcripts`, an array of transcripts, or one transcript per line.
    JSON,
    /// A table with one row per message.
    CSV,
    /// The same in the first or the named sheet of a workbook.
    XLSX,
    /// One conversation as lines `Speaker: text`.
    TEXT;

    /// Places are names of columns.
    boolean isTable() {
        return this == CSV || this == XLSX;
    }

    /// The word in a mapping: `json`, `csv`, `xlsx`, `text`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
