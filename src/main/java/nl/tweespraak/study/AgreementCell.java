package nl.tweespraak.study;

import java.util.Locale;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// One coder's answer to a variable of a case, and whether it entered the coefficients.
///
/// @param value null where not coded
/// @param reason why it did not enter; null where it did
public record AgreementCell(String caseId, String variable, String coder, @Nullable Answer value,
        @Nullable Reason reason) {

    /// Why an answer does not enter the coefficients.
    public enum Reason {
        NOT_CODED,
        /// Nobody else has an answer to compare it with.
        ONE_CODER, NOT_APPLICABLE, UNKNOWN,
        /// A category that has no place in the order.
        NO_RANK,
        /// It came from an attribute, not from the coder.
        PREFILLED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean entered() {
        return reason == null;
    }

    AgreementCell leftOut(Reason why) {
        return new AgreementCell(caseId, variable, coder, value, why);
    }
}
