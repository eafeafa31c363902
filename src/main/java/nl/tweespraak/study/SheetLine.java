package nl.tweespraak.study;

import java.util.List;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One variable on a coder's sheet.
///
/// @param applies whether it is asked: TRUE, not asked: FALSE, or hangs on something that is not known: OPEN
/// @param reason why it is not asked; null unless FALSE
/// @param coding what the coder left, set aside or not; null where nothing
/// @param prefill what an attribute proposes; null once anything is coded, or where nothing is proposed
public record SheetLine(Variable variable, Truth applies, @Nullable Text reason, @Nullable Coding coding,
        @Nullable Answer prefill, List<Evidence> evidence) {

    public SheetLine {
        evidence = List.copyOf(evidence);
    }

    /// The answer that counts: -88 where the variable does not apply, else what is coded; null where not coded.
    public @Nullable Answer effective() {
        return applies == Truth.FALSE ? Answer.Missing.NOT_APPLICABLE : coded();
    }

    /// The coder's answer, set aside or not; null where not coded.
    public @Nullable Answer coded() {
        return coding == null ? null : coding.answer();
    }

    /// Whether an answer stands where the variable does not apply.
    public boolean isSetAside() {
        return applies == Truth.FALSE && coded() != null;
    }

    /// Whether the coder flagged a doubt that counts.
    public boolean isDoubted() {
        return applies != Truth.FALSE && coding != null && coding.doubt() != null;
    }

    /// Whether an answer is due: texts may always be left out, and what is open is not demanded.
    public boolean isAsked() {
        return applies == Truth.TRUE && variable.kind() != Kind.TEXT;
    }

    /// Whether something stands here, be it a prefill.
    public boolean isAnswered() {
        return coded() != null || prefill != null;
    }
}
