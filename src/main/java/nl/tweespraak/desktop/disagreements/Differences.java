package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Proposal;

/// All that the screen knows of a study.
///
/// @param rows cases in order of import, variables in the order of the codebook
/// @param doubles those that coders proposed and that wait for the lead
/// @param compared how many cases two coders have handed in
/// @param cases how many cases there are to hand in, those out of scope left out
record Differences(List<Difference> rows, List<Proposal> doubles, int compared, int cases) {

    static final Differences NONE = new Differences(List.of(), List.of(), 0, 0);

    Differences {
        rows = List.copyOf(rows);
        doubles = List.copyOf(doubles);
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
        return new Differences(all, doubles, compared, cases);
    }

    int undecided() {
        return (int) rows.stream().filter(row -> !row.isDecided()).count();
    }
}
