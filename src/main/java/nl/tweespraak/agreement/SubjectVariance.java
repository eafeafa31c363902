package nl.tweespraak.agreement;

import java.util.function.IntToDoubleFunction;
import nl.tweespraak.model.Text;
import org.apache.commons.statistics.distribution.TDistribution;

/// The interval that follows from how much the subjects differ in what they contribute to a coefficient: Student's t
/// with n − 1 degrees of freedom, cut to [−1, 1] (Gwet 2014, chapter 5).
final class SubjectVariance {

    private static final Text GWET = new Text("variantie over casussen (Gwet), t-verdeling",
            "variance over cases (Gwet), t distribution");
    private static final double TAIL = 0.975;

    /// That of Student's t. Nearly all coefficients of a study have the same number of cases, and it takes longer to find
    /// than they do.
    private record Quantile(double freedom, double value) {

        private static volatile Quantile last = find(1);

        static Quantile of(double freedom) {
            Quantile known = last;
            if (known.freedom() != freedom) {
                known = find(freedom);
                last = known;
            }
            return known;
        }

        private static Quantile find(double freedom) {
            return new Quantile(freedom, TDistribution.of(freedom).inverseCumulativeProbability(TAIL));
        }
    }

    private final RatingTable table;
    private final IntToDoubleFunction contribution;

    private SubjectVariance(RatingTable table, IntToDoubleFunction contribution) {
        this.table = table;
        this.contribution = contribution;
    }

    static SubjectVariance over(RatingTable table, IntToDoubleFunction contribution) {
        return new SubjectVariance(table, contribution);
    }

    /// @param centre what the contributions vary around
    Estimate interval(double value, double centre) {
        double n = table.items();
        return interval(value, centre, n * (n - 1), n - 1);
    }

    Estimate interval(double value, double centre, double divisor, double freedom) {
        if (freedom < 1) {
            return Estimate.of(value);
        }
        double squares = 0;
        for (int row = 0; row < table.rows(); row++) {
            squares += table.count(row) * Math.pow(contribution.applyAsDouble(row) - centre, 2);
        }
        double margin = Quantile.of(freedom).value() * Math.sqrt(squares / divisor);
        return Estimate.of(value, value - margin, value + margin, GWET);
    }
}
