package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;

/// All that the screen knows of a study.
///
/// @param rows cases in order of import, variables in the order of the codebook
/// @param compared how many cases two coders have handed in
/// @param cases how many cases there are to hand in, those out of scope left out
record Differences(List<Difference> rows, int compared, int cases) {

    static final Differences NONE = new Differences(List.of(), 0, 0);

    Differences {
        rows = List.copyOf(rows);
    }

    /// The same with one case read again.
    Differences with(String caseId, List<Difference> anew) {
        List<Difference> all = new ArrayList<>();
        boolean placed = false;
        for (Difference row : rows) {
            if (!row.caseId().equals(caseId)) {
                all.add(row);
            } else if (!placed) {
                all.addAll(anew);
                placed = true;
            }
        }
        return new Differences(all, compared, cases);
    }

    /// Whether there is more than one pair of coders.
    boolean several() {
        return rows.stream().anyMatch(row -> !row.pair().equals(rows.getFirst().pair()));
    }

    int undecided() {
        return (int) rows.stream().filter(row -> !row.isDecided()).count();
    }
}
