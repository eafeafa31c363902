package nl.tweespraak.desktop.agreement;

import java.util.List;
import java.util.Optional;
import nl.tweespraak.model.Round;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;

/// What was read and computed for one choice of round and rule.
///
/// @param round the one that was asked for; null for all cases
/// @param kept whether the figures are those that were kept when the round was closed
/// @param variables all figures, in the order of the codebook
/// @param answers what the figures rest on
/// @param rounds all of the study
record Figures(Choice choice, @Nullable Round round, boolean kept, List<Line> lines,
        List<VariableAgreement> variables, Agreement answers, List<Round> rounds) {

    /// What is asked for.
    ///
    /// @param round its name; null for all cases
    /// @param other the round to compare with; null for none
    record Choice(@Nullable String round, @Nullable String other, Agreement.Unknown unknown) {

        static final Choice ALL = new Choice(null, null, Agreement.Unknown.CATEGORY);
    }

    Optional<Line> line(String variable) {
        return lines.stream().filter(it -> it.variable().equals(variable)).findFirst();
    }

    /// Whether two coders handed in the same case.
    boolean isEmpty() {
        return answers.compared() == 0 && !kept;
    }
}
