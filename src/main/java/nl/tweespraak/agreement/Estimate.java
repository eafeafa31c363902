package nl.tweespraak.agreement;

import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A coefficient's value with its 95 % interval, or why it is not defined.
///
/// @param value at most 1; null where it is not defined
/// @param low   null where there is no interval
/// @param interval how low and high were found; null where there is none
/// @param undefined why there is no value; null where there is one
public record Estimate(@Nullable Double value, @Nullable Double low, @Nullable Double high, @Nullable Text interval,
        @Nullable Text undefined) {

    /// Far above what the sums of a million ratings lose, far below what anybody reads.
    private static final double ROUNDING = 1e-12;

    /// No case can be compared.
    public static final Text NO_PAIR = new Text("geen casus is door twee codeurs gecodeerd",
            "no case has two coders' codings");
    static final Text ONE_ITEM = new Text("maar één casus is te vergelijken", "only one case can be compared");
    /// Chance would give full agreement too.
    public static final Text ONE_CATEGORY = new Text("alle codeurs gebruikten één en dezelfde categorie",
            "all coders used one and the same category");
    static final Text ONE_DECLARED = new Text("er is maar één categorie", "there is only one category");

    static Estimate undefined(Text reason) {
        return new Estimate(null, null, null, null, reason);
    }

    static Estimate of(double value) {
        return new Estimate(tidy(value), null, null, null, null);
    }

    static Estimate of(double value, double low, double high, Text interval) {
        return new Estimate(tidy(value), tidy(Math.max(-1, low)), tidy(Math.min(1, high)), interval, null);
    }

    /// 0 for what is 0 but for rounding: agreement as by chance is 0 and not 1.3E-15.
    private static double tidy(double value) {
        return Math.abs(value) < ROUNDING ? 0 : value;
    }
}
