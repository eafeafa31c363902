package nl.tweespraak.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One figure of the report, worked out.
///
/// @param n how many; null for what is worked out over numbers, or suppressed
/// @param base of how many; null where it is part of nothing
/// @param value of what is worked out over numbers, exact; null where there are none, or suppressed
/// @param known cases of the population of which it is known; null where suppressed
/// @param unknown those of which the transcript does not tell; null where suppressed
/// @param open those without a consensus
/// @param cases the ids of those counted, or of those whose numbers it is worked out over, in order of import
/// @param suppressed whether it was taken out
public record Figure(FigureDefinition definition, @Nullable Integer n, @Nullable Integer base,
        @Nullable BigDecimal value, @Nullable Integer known, @Nullable Integer unknown, int open, List<String> cases,
        boolean suppressed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Figure {
        cases = List.copyOf(cases);
    }

    /// How many of a hundred of the base, as exact as it can be written; null where there is no base or it counts
    /// something else than cases.
    public @Nullable BigDecimal percent() {
        if (n == null || base == null || base == 0 || definition.counted() instanceof Counted.Marks) {
            return null;
        }
        return plain(BigDecimal.valueOf(n).multiply(HUNDRED).divide(BigDecimal.valueOf(base), MathContext.DECIMAL64));
    }

    /// A number at the precision of the definition; null where there is none.
    public @Nullable String printed(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.setScale(definition.precision(), RoundingMode.HALF_UP).toPlainString();
    }

    Figure without() {
        return new Figure(definition, null, base, null, known, unknown, open, List.of(), true);
    }

    Figure withoutKnown() {
        return new Figure(definition, n, base, value, null, null, open, cases, suppressed);
    }

    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
