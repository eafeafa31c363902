package nl.tweespraak.agreement;

import java.util.function.IntToDoubleFunction;

/// What the coefficients share: per row of a table how often each category was chosen and how far its raters agree, and
/// over all of it the observed agreement and the distribution of categories.
final class Subjects {

    private final RatingTable table;
    private final double[][] chosen;
    private final double[] agreement;
    private final double items;
    private final double compared;

    Subjects(RatingTable table, Weights weights) {
        this.table = table;
        this.items = table.items();
        this.compared = table.compared();
        this.chosen = new double[table.rows()][table.categories()];
        this.agreement = new double[table.rows()];
        for (int row = 0; row < table.rows(); row++) {
            for (int coder = 0; coder < table.coders(); coder++) {
                if (table.rating(row, coder) != RatingTable.MISSING) {
                    chosen[row][table.rating(row, coder)]++;
                }
            }
            double pairs = (double) table.ratings(row) * (table.ratings(row) - 1);
            agreement[row] = pairs == 0 ? 0 : agreeing(chosen[row], weights) / pairs;
        }
    }

    /// Σ_k r_ik (Σ_l w_kl r_il − 1): pairs that agree, in both orders.
    private static double agreeing(double[] chosen, Weights weights) {
        double sum = 0;
        for (int k = 0; k < chosen.length; k++) {
            if (chosen[k] > 0) {
                sum += chosen[k] * (weights.with(chosen, k) - 1);
            }
        }
        return sum;
    }

    /// Σ_k r_ik x_k.
    double sum(int row, double[] ofCategories) {
        double sum = 0;
        for (int k = 0; k < ofCategories.length; k++) {
            sum += chosen[row][k] * ofCategories[k];
        }
        return sum;
    }

    /// The share of a row's pairs of raters who agree, from 0 to 1.
    double agreement(int row) {
        return agreement[row];
    }

    /// p_a: the mean agreement of the items that can be compared.
    double observed() {
        return mean(row -> agreement[row]) * items / compared;
    }

    /// π_k: the mean over items of the share of their raters who chose a category.
    double[] distribution() {
        double[] distribution = new double[table.categories()];
        for (int k = 0; k < distribution.length; k++) {
            int category = k;
            distribution[k] = mean(row -> chosen[row][category] / table.ratings(row));
        }
        return distribution;
    }

    private double mean(IntToDoubleFunction ofRow) {
        double sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            sum += table.count(row) * ofRow.applyAsDouble(row);
        }
        return sum / items;
    }

    /// A coefficient (p_a − p_e) / (1 − p_e) with the interval of Gwet (2014), chapter 5: the variance of what each
    /// subject contributes, chance agreement included.
    ///
    /// @param chanceOf each row's part in p_e
    Estimate corrected(double expected, IntToDoubleFunction chanceOf) {
        double value = (observed() - expected) / (1 - expected);
        double scale = items / compared;
        return SubjectVariance.over(table, row -> {
            double own = table.ratings(row) >= 2 ? scale * (agreement[row] - expected) : 0;
            return (own - 2 * (1 - value) * (chanceOf.applyAsDouble(row) - expected)) / (1 - expected);
        }).interval(value, value);
    }
}
