package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.tweespraak.model.Text;

/// Alpha with an interval from resampling the items: samples of as many items drawn with replacement, from the 2.5th to
/// the 97.5th percentile. Samples in which alpha is not defined are dropped. Same table, same interval.
///
/// 2,000 samples; with fewer than 200 items more, up to 20,000: there the ends fall on the steps of a coarse distribution,
/// and 2,000 samples would miss those of 100,000 by more than 0.02.
///
/// Items with equal ratings are drawn as counts of rows, which is the same bootstrap.
public final class Bootstrap implements Coefficient {

    private static final int FEWEST = 2_000;
    private static final int MOST = 20_000;
    private static final int DRAWS = 400_000;
    private static final long SEED = 20_220_101;
    private static final double TAIL = 0.025;
    private static final Locale DUTCH = Locale.of("nl");

    private final KrippendorffAlpha alpha;

    public Bootstrap(KrippendorffAlpha alpha) {
        this.alpha = alpha;
    }

    KrippendorffAlpha alpha() {
        return alpha;
    }

    @Override
    public Estimate of(RatingTable table) {
        Estimate estimate = alpha.of(table);
        Double value = estimate.value();
        if (value == null) {
            return estimate;
        }
        RatingTable comparable = table.comparable();
        int samples = Math.clamp(DRAWS / comparable.items(), FEWEST, MOST);
        double[] values = new double[samples];
        int defined = 0;
        Draws draws = new Draws(comparable);
        for (int sample = 0; sample < samples; sample++) {
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
                words(samples, samples - defined));
    }

    private static Text words(int samples, int dropped) {
        String nl = String.format(DUTCH, "bootstrap over casussen, %,d steekproeven", samples);
        String en = String.format(Locale.ENGLISH, "bootstrap over cases, %,d samples", samples);
        return dropped == 0
                ? new Text(nl, en)
                : new Text(String.format(DUTCH, "%s, waarvan %,d zonder uitkomst", nl, dropped),
                        String.format(Locale.ENGLISH, "%s, of which %,d undefined", en, dropped));
    }

    /// Between the two nearest, as R's type 7.
    private static double percentile(double[] sorted, int length, double share) {
        double place = share * (length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// Draws items with replacement, as counts of rows. The items of equal rows stand together, and their range is halved
    /// again and again: how many of m draws fall in the lower half is the number of ones among m random bits. Where a half
    /// holds one row only, it is done. What falls behind the last item, up to a power of two, is drawn again.
    private static final class Draws {

        private final SplittableRandom random = new SplittableRandom(SEED);
        private final int[] rowOf;
        private final int rows;
        private int[] often = {};

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
            often = new int[rows];
            int range = Integer.highestOneBit(rowOf.length);
            for (int left = rowOf.length; left > 0;) {
                left = draw(0, range < rowOf.length ? 2 * range : range, left);
            }
            return often;
        }

        /// @return how many fell behind the last item
        private int draw(int from, int range, int draws) {
            if (draws == 0 || from >= rowOf.length) {
                return draws;
            }
            int end = from + range;
            if (end <= rowOf.length && rowOf[from] == rowOf[end - 1]) {
                often[rowOf[from]] += draws;
                return 0;
            }
            int half = range / 2;
            int low = ones(draws);
            return draw(from, half, low) + draw(from + half, half, draws - low);
        }

        /// How many of that many random bits are one.
        private int ones(int bits) {
            int ones = 0;
            for (int left = bits; left > 0; left -= Long.SIZE) {
                long drawn = random.nextLong();
                ones += Long.bitCount(left < Long.SIZE ? drawn >>> (Long.SIZE - left) : drawn);
            }
            return ones;
        }
    }
}
