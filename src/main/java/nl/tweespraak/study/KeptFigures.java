package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.tweespraak.agreement.Coefficients;
import nl.tweespraak.agreement.Estimate;
import nl.tweespraak.agreement.Scale;
import nl.tweespraak.model.FrozenFigures;
import nl.tweespraak.model.Round;
import org.jspecify.annotations.Nullable;

/// The figures of a closed round: how the study keeps them, and how they compare with those over its codings now.
public final class KeptFigures {

    /// Below this a difference is how a number was written.
    private static final double SAME = 1e-9;

    private KeptFigures() {
    }

    /// A coefficient that is another than when the round was closed.
    ///
    /// @param then null where there was none
    /// @param now null where there is none
    public record Changed(String variable, String coefficient, @Nullable Estimate then, @Nullable Estimate now) {
    }

    static List<FrozenFigures> keep(List<VariableAgreement> variables) {
        return variables.stream().map(KeptFigures::keep).toList();
    }

    private static FrozenFigures keep(VariableAgreement of) {
        Map<String, Integer> excluded = new LinkedHashMap<>();
        of.excluded().forEach((reason, cases) -> excluded.put(reason.word(), cases));
        return new FrozenFigures(of.variable(), of.scale().word(), of.items(), of.coders(), excluded, of.rule(),
                of.coefficients().stream().map(it -> keep(it.name(), it.estimate())).toList());
    }

    private static FrozenFigures.Coefficient keep(String name, Estimate it) {
        return new FrozenFigures.Coefficient(name, it.value(), it.low(), it.high(), it.interval(), it.undefined());
    }

    /// As they stood when the round was closed; empty where it was closed before figures were kept.
    public static List<VariableAgreement> of(Round.Closed closed) {
        return closed.figures().stream().map(KeptFigures::read).toList();
    }

    private static VariableAgreement read(FrozenFigures of) {
        Map<AgreementCell.Reason, Integer> excluded = new HashMap<>();
        of.excluded().forEach((word, cases) -> excluded
                .put(AgreementCell.Reason.valueOf(word.toUpperCase(Locale.ROOT)), cases));
        return new VariableAgreement(of.variable(), Scale.valueOf(of.level().toUpperCase(Locale.ROOT)), of.items(),
                of.coders(), excluded, of.rule(),
                of.coefficients().stream().map(it -> new Coefficients.Named(it.name(),
                        new Estimate(it.value(), it.low(), it.high(), it.interval(), it.undefined()))).toList());
    }

    /// Where figures over the same round differ: what was kept beside what is computed.
    public static List<Changed> changed(List<VariableAgreement> then, List<VariableAgreement> now) {
        Map<List<String>, Estimate> before = byName(then);
        Map<List<String>, Estimate> after = byName(now);
        List<Changed> changed = new ArrayList<>();
        before.forEach((name, estimate) -> {
            Estimate other = after.get(name);
            if (other == null || !isSame(estimate, other)) {
                changed.add(new Changed(name.getFirst(), name.getLast(), estimate, other));
            }
        });
        after.forEach((name, estimate) -> {
            if (!before.containsKey(name)) {
                changed.add(new Changed(name.getFirst(), name.getLast(), null, estimate));
            }
        });
        return changed;
    }

    private static Map<List<String>, Estimate> byName(List<VariableAgreement> variables) {
        Map<List<String>, Estimate> all = new LinkedHashMap<>();
        variables.forEach(of -> of.coefficients()
                .forEach(it -> all.put(List.of(of.variable(), it.name()), it.estimate())));
        return all;
    }

    private static boolean isSame(Estimate one, Estimate other) {
        return isSame(one.value(), other.value()) && isSame(one.low(), other.low())
                && isSame(one.high(), other.high());
    }

    private static boolean isSame(@Nullable Double one, @Nullable Double other) {
        return (one == null || other == null) ? Objects.equals(one, other) : Math.abs(one - other) < SAME;
    }
}
