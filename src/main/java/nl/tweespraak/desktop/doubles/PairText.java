package nl.tweespraak.desktop.doubles;

import java.util.List;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.doubles.JoinedAnswers;

/// The two cases of a pair, to be read beside each other.
///
/// @param remaining the conversations of the case that remains, without those of the double
/// @param duplicate those of the double
/// @param answers what coders said of both
record PairText(Pair pair, List<Transcript> remaining, List<Transcript> duplicate, List<JoinedAnswers.Row> answers) {

    PairText {
        remaining = List.copyOf(remaining);
        duplicate = List.copyOf(duplicate);
        answers = List.copyOf(answers);
    }

    static PairText of(Study study, Pair pair) {
        List<Transcript> duplicate = study.transcripts(pair.caseId());
        List<String> ids = duplicate.stream().map(Transcript::id).toList();
        List<Transcript> remaining = study.transcripts(pair.other()).stream().filter(it -> !ids.contains(it.id()))
                .toList();
        return new PairText(pair, remaining, duplicate, JoinedAnswers.of(study, pair.other(), pair.caseId()));
    }

    /// How many answers are not the same.
    int differences() {
        return (int) answers.stream().filter(JoinedAnswers.Row::differs).count();
    }

    /// What a chatter wrote stands in it.
    @Override
    public String toString() {
        return "text of " + pair;
    }
}
