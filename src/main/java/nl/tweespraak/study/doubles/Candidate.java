package nl.tweespraak.study.doubles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two cases that may be of one visitor.
///
/// @param caseId the one that would be the double: the later in order of import
/// @param other the one that would remain
/// @param score how much speaks for it, from [#LEAST] to 1: each reason leaves open the part that it does not speak
/// for, the score is one minus the product of what they leave open, and each reason against it takes off a part. It
/// orders what to look at and is no probability.
/// @param reasons the strongest first, those against it last
public record Candidate(String caseId, String other, double score, List<Reason> reasons) {

    /// Below it nothing is proposed: one rare attribute, or text half alike.
    public static final double LEAST = 0.5;

    private static final double STRONG = 0.85;

    /// What a reason against it leaves of the score.
    static final double AGAINST = 0.6;

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /// Whether more than one thing speaks for it, or text that is nearly the same.
    public boolean isStrong() {
        return score >= STRONG;
    }

    /// What reasons come to; null where it is too little to propose.
    static @Nullable Candidate of(String caseId, String other, List<Reason> reasons) {
        double open = 1;
        double against = 1;
        for (Reason reason : reasons) {
            open *= 1 - reason.strength();
            against *= reason instanceof Reason.OtherAttribute ? AGAINST : 1;
        }
        double score = (1 - open) * against;
        return score < LEAST
                ? null
                : new Candidate(caseId, other, score, reasons.stream()
                        .sorted((one, two) -> Double.compare(two.strength(), one.strength())).toList());
    }
}
