package nl.tweespraak.desktop.disagreements;

import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// A question that applies for one coder and not for the other, merely because of the difference it hangs from.
///
/// @param first the answer of the row's first coder; -88 where the question does not apply, null where not coded
record Following(Variable variable, @Nullable Answer first, @Nullable Answer second) {

    Following swapped() {
        return new Following(variable, second, first);
    }
}
