package nl.tweespraak.desktop.reading;

import java.util.List;
import nl.tweespraak.desktop.reader.Mark;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;

/// A case behind a figure or a note, to be read: what it rests on.
///
/// @param answers what was answered to the questions of the figure, a line each
/// @param marks the passages that support it
public record CaseReading(String caseId, List<Transcript> transcripts, List<Text> answers, List<Mark> marks) {

    public CaseReading {
        transcripts = List.copyOf(transcripts);
        answers = List.copyOf(answers);
        marks = List.copyOf(marks);
    }

    /// What a chatter wrote stands in it.
    @Override
    public String toString() {
        return "case " + caseId;
    }
}
