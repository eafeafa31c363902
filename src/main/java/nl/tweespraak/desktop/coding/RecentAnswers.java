package nl.tweespraak.desktop.coding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.SheetLine;

/// The answers that the coder gave last to the questions that take more than one key; forgotten when the program ends.
final class RecentAnswers {

    private static final int MOST = 3;

    private final Map<String, Deque<Answer>> answers = new HashMap<>();

    /// Remembers what stands on a line that the coder leaves.
    void note(SheetLine line) {
        Answer answer = line.coded();
        boolean brief = line.variable().kind() == Kind.ONE
                || (answer instanceof Answer.Many many && many.codes().size() < 2);
        if (answer != null && answer.isKnown() && !brief) {
            Deque<Answer> known = answers.computeIfAbsent(line.variable().name(), _ -> new ArrayDeque<>());
            known.remove(answer);
            known.push(answer);
            if (known.size() > MOST) {
                known.removeLast();
            }
        }
    }

    /// The newest first; none where something is coded already.
    List<Answer> of(SheetLine line) {
        Deque<Answer> known = line.coded() == null ? answers.get(line.variable().name()) : null;
        return known == null ? List.of() : List.copyOf(known);
    }
}
