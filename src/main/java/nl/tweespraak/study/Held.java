package nl.tweespraak.study;

import java.time.Instant;

/// What a study holds, as far as it could be lost by going back to a backup.
///
/// @param lastChange when the last edit was made
public record Held(int transcripts, int codings, int decisions, Instant lastChange) {

    public static Held of(Study study) {
        StudyCounts counts = study.counts();
        return new Held(counts.transcripts(), counts.codings(), counts.decisions(), study.file().lastEditAt());
    }
}
