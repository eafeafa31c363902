package nl.tweespraak.desktop.disagreements;

import java.util.List;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Disagreement;
import org.jspecify.annotations.Nullable;

/// A disagreement with what the screen shows of it.
///
/// @param section the place of the variable's section in the codebook, from 1
/// @param letters of that section
/// @param decision as it stands, or the wish to discuss; null for neither
/// @param follows what differs merely because this does
/// @param notAsked why the variable does not apply by what was decided so far; null where it does or may
record Difference(Disagreement found, Variable variable, int section, Text letters, Side first, Side second,
        List<Following> follows, @Nullable Decision decision, @Nullable Text notAsked) {

    Difference {
        follows = List.copyOf(follows);
    }

    /// Tells rows apart, also after they are read again.
    record Key(String caseId, String variable, Pair pair) {
    }

    /// Two coders, the one whose name sorts first in front.
    record Pair(String first, String second) {
    }

    Key key() {
        return new Key(found.caseId(), found.variable(), pair());
    }

    /// Whether that is its key.
    boolean is(Key key) {
        return found.caseId().equals(key.caseId()) && found.variable().equals(key.variable())
                && pair().equals(key.pair());
    }

    Pair pair() {
        return new Pair(found.firstCoder(), found.secondCoder());
    }

    String caseId() {
        return found.caseId();
    }

    /// Where it is, in words that lead there.
    String at() {
        return found.caseId() + "/" + found.variable();
    }

    Disagreement.State state() {
        return found.state();
    }

    boolean isDecided() {
        return found.state() == Disagreement.State.DECIDED;
    }

    /// The same with other sides.
    Difference with(Side one, Side other, List<Following> hanging) {
        return new Difference(found, variable, section, letters, one, other, hanging, decision, notAsked);
    }

    List<Side> sides() {
        return List.of(first, second);
    }
}
