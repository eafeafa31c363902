package nl.tweespraak.intake;

import org.jspecify.annotations.Nullable;

/// What somebody has chosen already when a file is looked at; the rest is found.
///
/// @param format null: found by content
/// @param transcripts JSON: the path of the transcripts; null: found
/// @param messages JSON: the path of the messages from a transcript, of use only with `transcripts`; null: found
public record Start(@Nullable Format format, Dialect dialect, @Nullable String transcripts,
        @Nullable String messages) {

    /// Nothing.
    public static final Start NONE = new Start(null, Dialect.FOUND, null, null);

    public static Start with(Dialect dialect) {
        return new Start(null, dialect, null, null);
    }
}
