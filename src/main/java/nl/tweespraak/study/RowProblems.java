package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// What is wrong with the rows of an edit; one fault refuses all of it.
final class RowProblems {

    private final List<Problem> problems = new ArrayList<>();
    private boolean fromScreen;

    /// @param about the case, variable or coder that the row is about
    void add(int row, String about, Text reason) {
        String trailer = about.isEmpty() ? "" : " (" + about + ")";
        fromScreen = row == 0;
        Text place = fromScreen ? Text.same(about) : new Text("rij " + row + trailer, "row " + row + trailer);
        problems.add(new Problem("", place, reason));
    }

    /// @throws Refusal where there is a problem
    void refuse() {
        if (fromScreen && !problems.isEmpty()) {
            throw new Refusal(problems.getFirst().reason(), problems);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(new Text("Er is niets overgenomen: los eerst op wat hieronder staat.",
                    "Nothing was taken in: first mend what is listed below."), problems);
        }
    }
}
