package nl.tweespraak.intake;

import nl.tweespraak.study.Newer;

/// A transcript of a file that is stored with other content.
public record NewerTranscript(MappedFile file, Newer newer) {
}
