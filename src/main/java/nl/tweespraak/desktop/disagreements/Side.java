package nl.tweespraak.desktop.disagreements;

import java.util.List;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What one of two coders says.
///
/// @param place 0 for the first of the two, 1 for the second: the colour, and whether lines are solid or dashed
/// @param coder by which sides are told apart, never shown
/// @param name as it is shown
/// @param letter the coder's own letter, whoever the other is
/// @param answer -88 where the condition is false, null where not coded
/// @param memo empty where there is none
/// @param doubt null where there is none
record Side(String coder, Text name, int place, String letter, @Nullable Answer answer, List<Evidence> evidence,
        String memo,
        @Nullable Doubt doubt) {

    Side {
        evidence = List.copyOf(evidence);
    }

    /// The same elsewhere in a row of sides.
    Side at(int other) {
        return new Side(coder, name, other, letter, answer, evidence, memo, doubt);
    }

    /// Whether the answer can be taken over: it is there and says more than that nothing was asked.
    boolean canBeTaken() {
        return answer != null && answer != Answer.Missing.NOT_APPLICABLE;
    }

    /// Never shows the memo.
    @Override
    public String toString() {
        return "side " + letter;
    }
}
