package nl.tweespraak.model;

import org.jspecify.annotations.Nullable;

/// One coder's answer to one variable of one case, with doubt and memo; its evidence lies beside it.
///
/// @param answer null where a doubt or a memo stands but nothing is coded yet
/// @param prefilled whether the answer came from an attribute and was accepted unchanged
/// @param doubt null where there is none
/// @param memo empty where there is none
/// @param edition the codebook edition it was coded with
public record Coding(CodingKey key, @Nullable Answer answer, boolean prefilled, @Nullable Doubt doubt, String memo,
        String edition, Stamp stamp) implements Entry {

    @Override
    public String caseId() {
        return key.caseId();
    }

    public String coder() {
        return key.coder();
    }

    public String variable() {
        return key.variable();
    }

    /// Whether nothing is left in it: such a coding is not kept.
    public boolean isEmpty() {
        return answer == null && doubt == null && memo.isEmpty();
    }

    @Override
    public String toString() {
        return "coding of " + key.variable() + " of case " + key.caseId() + " by " + key.coder();
    }
}
