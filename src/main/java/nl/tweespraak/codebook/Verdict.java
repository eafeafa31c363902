package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// Truth with a fourth value, so that `not` over a variable that does not apply stays false.
enum Verdict {
    TRUE, FALSE, OPEN,
    /// Rests on a variable that does not apply.
    MOOT;

    Truth truth() {
        return switch (this) {
            case TRUE -> Truth.TRUE;
            case FALSE, MOOT -> Truth.FALSE;
            case OPEN -> Truth.OPEN;
        };
    }

    static Verdict of(Condition condition, Function<String, @Nullable Answer> effective) {
        return switch (condition) {
            case Condition.Not not -> of(not.part(), effective).negated();
            case Condition.All all -> first(all.parts(), effective, List.of(MOOT, FALSE, OPEN), TRUE);
            case Condition.Any any -> first(any.parts(), effective, List.of(TRUE, OPEN, MOOT), FALSE);
            case Condition.Leaf leaf -> ofLeaf(leaf, effective.apply(leaf.variable()));
        };
    }

    private Verdict negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case OPEN, MOOT -> this;
        };
    }

    /// The first of these verdicts that a part has, else the last resort.
    private static Verdict first(List<Condition> parts, Function<String, @Nullable Answer> effective,
            List<Verdict> order, Verdict otherwise) {
        Set<Verdict> found = EnumSet.noneOf(Verdict.class);
        parts.forEach(part -> found.add(of(part, effective)));
        return order.stream().filter(found::contains).findFirst().orElse(otherwise);
    }

    private static Verdict ofLeaf(Condition.Leaf leaf, @Nullable Answer answer) {
        if (answer == Answer.Missing.NOT_APPLICABLE) {
            return MOOT;
        }
        if (answer == null) {
            return OPEN;
        }
        if (leaf instanceof Condition.Known known) {
            return of(known.known() == answer.isKnown());
        }
        return answer.isKnown() ? of(holds(leaf, answer)) : OPEN;
    }

    private static Verdict of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    private static boolean holds(Condition.Leaf leaf, Answer answer) {
        return switch (leaf) {
            case Condition.Is is -> answer instanceof Answer.One one && is.codes().contains(one.code());
            case Condition.Includes includes ->
                answer instanceof Answer.Many many && many.codes().contains(includes.code());
            case Condition.Below below -> compare(answer, below.bound()) < 0;
            case Condition.AtLeast atLeast -> compare(answer, atLeast.bound()) >= 0;
            case Condition.Known known -> known.known();
        };
    }

    private static int compare(Answer answer, BigDecimal bound) {
        if (answer instanceof Answer.Amount amount) {
            return amount.value().compareTo(bound);
        }
        throw new IllegalArgumentException("compares with a number, but the answer is none");
    }
}
