package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.tweespraak.model.Text;

/// Takes the coders' names away, and their order with them: for each question anew, so that nobody is recognised by
/// where they stand.
final class Anonymous {

    private static final String LETTERS = "XYZWVUTS";

    private final long seed;

    /// @param seed by which the coders of each question are shuffled
    Anonymous(long seed) {
        this.seed = seed;
    }

    Differences of(Differences all) {
        Map<List<String>, List<String>> coders = new HashMap<>();
        for (Difference row : all.rows()) {
            List<String> known = coders.computeIfAbsent(question(row), _ -> new ArrayList<>());
            for (Side side : row.sides()) {
                if (!known.contains(side.coder())) {
                    known.add(side.coder());
                }
            }
        }
        coders.forEach((question, names) -> {
            Collections.sort(names);
            Collections.shuffle(names, new Random(seed * 31 + question.hashCode()));
        });
        return new Differences(all.rows().stream().map(row -> of(row, coders.getOrDefault(question(row), List.of())))
                .toList(), all.compared(), all.cases());
    }

    private static List<String> question(Difference row) {
        return List.of(row.caseId(), row.variable().name());
    }

    private static Difference of(Difference row, List<String> order) {
        int first = order.indexOf(row.first().coder());
        int second = order.indexOf(row.second().coder());
        return first <= second
                ? row.with(hidden(row.first(), 0, first), hidden(row.second(), 1, second), row.follows())
                : row.with(hidden(row.second(), 0, second), hidden(row.first(), 1, first),
                        row.follows().stream().map(Following::swapped).toList());
    }

    private static Side hidden(Side side, int place, int at) {
        String letter = String.valueOf(LETTERS.charAt(at % LETTERS.length()));
        return new Side(side.coder(), new Text("Codeur " + letter, "Coder " + letter), place, letter, side.answer(),
                side.evidence(), side.memo(), side.doubt());
    }
}
