package nl.tweespraak.desktop.doubles;

import java.util.List;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.study.doubles.Candidate;
import org.jspecify.annotations.Nullable;

/// Two cases that are, may be or are not of one visitor.
///
/// @param caseId the double
/// @param other the case that remains
/// @param candidate what the program says of them; null where it does not propose them
/// @param proposals what coders say of them
/// @param by who linked them or keeps them apart; empty for what is proposed
/// @param reason why, if that was said
record Pair(Tab tab, String caseId, String other, @Nullable Candidate candidate, List<Proposal> proposals, String by,
        String reason) {

    Pair {
        proposals = List.copyOf(proposals);
    }

    static Pair proposed(String caseId, String other, @Nullable Candidate candidate, List<Proposal> proposals) {
        return new Pair(Tab.PROPOSED, caseId, other, candidate, proposals, "", "");
    }

    /// Whether it is about the same two cases, whichever way.
    boolean isOf(String one, String another) {
        return (caseId.equals(one) && other.equals(another)) || (caseId.equals(another) && other.equals(one));
    }

    /// Never a reason: a coder wrote it.
    @Override
    public String toString() {
        return "pair " + caseId + " " + other;
    }
}
