package nl.tweespraak.desktop.agreement;

import java.util.List;
import java.util.Optional;
import nl.tweespraak.agreement.Coefficients;
import nl.tweespraak.agreement.Estimate;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.AgreementCell.Reason;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;

/// One variable in the table.
///
/// @param section its place in the codebook, from 1; 0 for a variable that the codebook no longer has
/// @param letters of the section
/// @param coefficient the name of the one to show
/// @param aspects the variable itself, then whether it is known, then each of its categories where several may apply
/// @param other the variable in the round that is compared; null for none
record Line(String variable, Text label, int section, Text letters, String coefficient,
        List<VariableAgreement> aspects, @Nullable VariableAgreement other) {

    private static final String PERCENT = "percent_agreement";

    VariableAgreement main() {
        return aspects.getFirst();
    }

    Optional<Estimate> percent() {
        return estimate(main(), PERCENT);
    }

    /// The coefficient to show: the codebook's, or another where the number of coders does not allow that.
    Coefficients.Named shown() {
        return named(main(), coefficient).orElseGet(() -> main().coefficients().getLast());
    }

    /// The same coefficient in the round that is compared.
    Optional<Estimate> compared() {
        return Optional.ofNullable(other).flatMap(it -> estimate(it, shown().name()));
    }

    /// How many cases were left out because of *unknown*.
    int unknownLeftOut() {
        return main().excluded().getOrDefault(Reason.UNKNOWN, 0);
    }

    static Optional<Estimate> estimate(VariableAgreement of, String name) {
        return named(of, name).map(Coefficients.Named::estimate);
    }

    private static Optional<Coefficients.Named> named(VariableAgreement of, String name) {
        return of.coefficients().stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
