package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.tweespraak.model.Text;

/// Alpha with an interval from resampling the items: 2,000 samples of as many items drawn with replacement, from the 2.5th
/// to the 97.5th percentile. Samples in which alpha is not defined are dropped. Same table, same interval.
///
/// Items with equal ratings are drawn as counts of rows, which is the same bootstrap.
public final class Bootstrap implements Coefficient {

    private static final int SAMPLES = 2_000;
    private static final long SEED = 20_220_101;
    private static final double TAIL = 0.025;

    private final KrippendorffAlpha alpha;

    public Bootstrap(KrippendorffAlpha alpha) {
        this.alpha = alpha;
    }

    @Override
    public Estimate of(RatingTable table) {
        Estimate estimate = alpha.of(table);
        Double value = estimate.value();
        if (value == null) {
            return estimate;
        }
        RatingTable comparable = table.comparable();
        double[] values = new double[SAMPLES];
        int defined = 0;
        Draws draws = new Draws(comparable);
        for (int sample = 0; sample < SAMPLES; sample++) {
            double drawn = alpha.value(comparable.resampled(draws.next()));
            if (!Double.isNaN(drawn)) {
                values[defined++] = drawn;
            }
        }
        if (defined == 0) {
            return Estimate.of(value);
        }
        Arrays.sort(values, 0, defined);
        return Estimate.of(value, percentile(values, defined, TAIL), percentile(values, defined, 1 - TAIL),
                words(defined));
    }

    private static Text words(int defined) {
        int dropped = SAMPLES - defined;
        return new Text("bootstrap over casussen, 2.000 steekproeven"
                + (dropped == 0 ? "" : ", waarvan " + dropped + " zonder uitkomst"),
                "bootstrap over cases, 2,000 samples"
                        + (dropped == 0 ? "" : ", of which " + dropped + " undefined"));
    }

    /// Between the two nearest, as R's type 7.
    private static double percentile(double[] sorted, int length, double share) {
        double place = share * (length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// Draws items with replacement, as counts of rows.
    private static final class Draws {

        private final SplittableRandom random = new SplittableRandom(SEED);
        private final int[] rowOf;
        private final int rows;

        Draws(RatingTable table) {
            rows = table.rows();
            rowOf = new int[table.items()];
            int item = 0;
            for (int row = 0; row < rows; row++) {
                Arrays.fill(rowOf, item, item + table.count(row), row);
                item += table.count(row);
            }
        }

        int[] next() {
            int[] often = new int[rows];
            for (int draw = 0; draw < rowOf.length; draw++) {
                often[rowOf[random.nextInt(rowOf.length)]]++;
            }
            return often;
        }
    }
}
