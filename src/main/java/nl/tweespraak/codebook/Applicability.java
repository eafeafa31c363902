package nl.tweespraak.codebook;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Which variables apply, given somebody's answers, and what then counts.
public final class Applicability {

    private final Codebook codebook;
    private final Map<String, Truth> truths = new LinkedHashMap<>();
    private final Map<String, Answer> effective = new HashMap<>();

    private Applicability(Codebook codebook) {
        this.codebook = codebook;
    }

    /// Judges every variable in codebook order, each over what counts of those before it.
    ///
    /// @param coded the answers that stand, by variable; null where nothing is coded
    public static Applicability of(Codebook codebook, Function<String, @Nullable Answer> coded) {
        Applicability applicability = new Applicability(codebook);
        for (Variable variable : codebook.variables()) {
            applicability.judge(variable, coded.apply(variable.name()));
        }
        return applicability;
    }

    private void judge(Variable variable, @Nullable Answer coded) {
        Condition condition = variable.appliesWhen();
        Truth truth = condition == null ? Truth.TRUE : condition.judge(effective::get);
        truths.put(variable.name(), truth);
        if (truth == Truth.FALSE) {
            effective.put(variable.name(), Answer.Missing.NOT_APPLICABLE);
        } else if (coded != null) {
            effective.put(variable.name(), coded);
        }
    }

    /// Whether the variable applies.
    ///
    /// @throws NullPointerException where the codebook has no such variable
    public Truth truth(String variable) {
        return Objects.requireNonNull(truths.get(variable), variable);
    }

    /// Every variable's truth, in codebook order.
    public Map<String, Truth> truths() {
        return Collections.unmodifiableMap(truths);
    }

    /// The answer that counts: -88 where the variable does not apply, whatever stands there; else what is coded; null
    /// where nothing is.
    public @Nullable Answer effective(String variable) {
        return effective.get(variable);
    }

    /// Whether an attribute of the transcript may fill this variable: it applies or may, and its own condition for
    /// filling holds.
    public boolean isFilled(Variable variable) {
        FilledFrom from = variable.filledFrom();
        return from != null && truth(variable.name()) != Truth.FALSE
                && (from.when() == null || from.when().judge(effective::get) == Truth.TRUE);
    }

    /// Why it does not apply: "vervalt: relatie is niet ‘familie’". Where it rests on another that does not apply, the
    /// reason of that one.
    ///
    /// @throws IllegalArgumentException where it does apply or may
    public Text reason(String variable) {
        return new Reason(codebook, this).of(variable);
    }
}
