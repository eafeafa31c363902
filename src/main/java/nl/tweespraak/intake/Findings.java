package nl.tweespraak.intake;

import java.util.List;

/// What was found in a file, and the mapping that it suggests.
///
/// @param known it can be read without a mapping
/// @param dialect how it is written; the encoding and, for tables, the delimiter or sheet are filled in
/// @param sheets of a workbook: the names of those that are shown
/// @param transcriptPlaces of JSON: paths where transcripts may be
/// @param messagePlaces of JSON: paths from a transcript where messages may be
/// @param transcriptFields what may be an id, a day or an attribute
/// @param messageFields what may be a speaker, a text or a time
/// @param labels of a text log without times: what may be speakers
/// @param mapping suggested: parts for which nothing fits have no place; the speakers are those that are guessed
public record Findings(Format format, boolean known, Dialect dialect, List<String> sheets,
        List<String> transcriptPlaces, List<String> messagePlaces, List<Field> transcriptFields,
        List<Field> messageFields, List<Label> labels, Mapping mapping) {

    public Findings {
        sheets = List.copyOf(sheets);
        transcriptPlaces = List.copyOf(transcriptPlaces);
        messagePlaces = List.copyOf(messagePlaces);
        transcriptFields = List.copyOf(transcriptFields);
        messageFields = List.copyOf(messageFields);
        labels = List.copyOf(labels);
    }

    /// Whether the mapping says all that a reading needs.
    public boolean isComplete() {
        return mapping.isComplete();
    }
}
