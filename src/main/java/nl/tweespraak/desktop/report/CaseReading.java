package nl.tweespraak.desktop.report;

import java.util.List;
import nl.tweespraak.desktop.reader.Mark;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;

/// A case behind a number, to be read: what it rests on.
///
/// @param answers what was answered to the questions of the number, a line each
/// @param marks the passages that support it
record CaseReading(String caseId, List<Transcript> transcripts, List<Text> answers, List<Mark> marks) {

    CaseReading {
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
