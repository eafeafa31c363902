package nl.tweespraak.store;

import java.util.UUID;
import nl.tweespraak.model.Transcript;

/// A transcript as the study knows it without its messages, which are read apart.
///
/// @param transcript its identifier, day and attributes; it bears no messages here
/// @param place counts the transcripts of a study from 1, in order of import
/// @param messages how many it has
/// @param imported the edit that brought it
/// @param digest of all its content, keyed: another one where a text of it was masked
public record StoredTranscript(Transcript transcript, int place, int messages, UUID imported, String digest) {

    public String id() {
        return transcript.id();
    }
}
