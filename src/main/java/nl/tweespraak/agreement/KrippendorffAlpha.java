package nl.tweespraak.agreement;

/// Krippendorff's alpha: 1 less the observed disagreement as a share of what would be expected if the values were dealt
/// out at random. For any number of coders, any metric; items with one rating drop out.
///
/// Krippendorff, Content Analysis, 4th ed. (2019), chapter 12: α = 1 − D_o / D_e. The interval is that of Gwet (2014),
/// chapter 5, with the metric held as it is, or a bootstrap over items.
public final class KrippendorffAlpha implements Coefficient {

    private final Metric metric;

    public KrippendorffAlpha(Metric metric) {
        this.metric = metric;
    }

    @Override
    public Estimate of(RatingTable table) {
        RatingTable comparable = table.comparable();
        if (comparable.items() == 0) {
            return Estimate.undefined(Estimate.NO_PAIR);
        }
        if (comparable.items() < 2) {
            return Estimate.undefined(Estimate.ONE_ITEM);
        }
        Disagreement disagreement = new Disagreement(comparable, metric);
        if (comparable.used() < 2 || disagreement.expected == 0) {
            return Estimate.undefined(Estimate.ONE_CATEGORY);
        }
        double uncorrected = 1 - disagreement.observed / disagreement.expected;
        double n = comparable.items();
        return SubjectVariance.over(comparable, row -> 1 - disagreement.of(row) / disagreement.expected
                - 2 * (1 - uncorrected) * (1 - disagreement.expectedOf(row) / disagreement.expected))
                .interval(disagreement.alpha(), uncorrected, n * (n - 1), table.items() - 1.0);
    }

    /// Observed and expected disagreement, in all and of each row.
    private static final class Disagreement {

        private final RatingTable table;
        private final double[] pairs;
        private final double[] toAll;
        private final double values;
        private final double meanRatings;
        private final double observed;
        private final double expected;

        Disagreement(RatingTable table, Metric metric) {
            this.table = table;
            double[] shares = new double[table.categories()];
            double all = 0;
            for (int row = 0; row < table.rows(); row++) {
                for (int coder = 0; coder < table.coders(); coder++) {
                    if (table.rating(row, coder) != RatingTable.MISSING) {
                        shares[table.rating(row, coder)] += table.count(row);
                        all += table.count(row);
                    }
                }
            }
            for (int k = 0; k < shares.length; k++) {
                shares[k] /= all;
            }
            Metric used = metric.over(shares);
            this.values = all;
            this.meanRatings = all / table.items();
            this.toAll = used.toAll(shares);
            this.pairs = new double[table.rows()];
            double sum = 0;
            for (int row = 0; row < table.rows(); row++) {
                pairs[row] = pairs(row, used);
                sum += table.count(row) * table.ratings(row) * pairs[row];
            }
            this.observed = sum / all;
            double apart = 0;
            for (int k = 0; k < shares.length; k++) {
                apart += shares[k] * toAll[k];
            }
            this.expected = apart;
        }

        /// The mean distance of a row's pairs of ratings.
        private double pairs(int row, Metric used) {
            double sum = 0;
            for (int one = 0; one < table.coders(); one++) {
                for (int other = 0; other < one; other++) {
                    int a = table.rating(row, one);
                    int b = table.rating(row, other);
                    sum += a == RatingTable.MISSING || b == RatingTable.MISSING ? 0 : used.distance(a, b);
                }
            }
            double ratings = table.ratings(row);
            return 2 * sum / (ratings * (ratings - 1));
        }

        /// With the correction for drawing without replacement.
        double alpha() {
            return 1 - (1 - 1 / values) * observed / expected;
        }

        private double share(int row) {
            return table.ratings(row) / meanRatings;
        }

        double of(int row) {
            return share(row) * pairs[row] - observed * (share(row) - 1);
        }

        double expectedOf(int row) {
            double sum = 0;
            for (int coder = 0; coder < table.coders(); coder++) {
                sum += table.rating(row, coder) == RatingTable.MISSING ? 0 : toAll[table.rating(row, coder)];
            }
            return sum / meanRatings - expected * (share(row) - 1);
        }
    }
}
