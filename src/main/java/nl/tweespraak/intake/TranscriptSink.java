package nl.tweespraak.intake;

import nl.tweespraak.model.Transcript;

/// Takes the transcripts of a file, one at a time, in the order of the file.
@FunctionalInterface
public interface TranscriptSink {

    /// What became of a transcript.
    enum Outcome {
        ADDED,
        /// It is there already, with the same content.
        SAME,
        /// Another transcript with this id is there already; nothing was changed.
        DIFFERENT
    }

    Outcome add(Transcript transcript);
}
