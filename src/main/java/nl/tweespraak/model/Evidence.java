package nl.tweespraak.model;

/// A range of text in one message that supports a coding.
///
/// @param position the message, counted from 1 in its transcript
/// @param quote the words in the range, as they stood when it was marked
public record Evidence(EvidenceKey key, CodingKey coding, String transcript, int position, TextRange range,
        String quote, Stamp stamp) implements Entry {

    @Override
    public String caseId() {
        return coding.caseId();
    }

    @Override
    public String toString() {
        return "evidence in message " + position + " of transcript " + transcript;
    }
}
