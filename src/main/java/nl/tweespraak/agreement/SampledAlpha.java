package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Krippendorff's alpha by several metrics over samples of one table, each told by how often its rows were drawn. What
/// does not change from sample to sample is computed once: how far the ratings of a row lie apart, and the distances of
/// all values that are used. For metrics that do not depend on how often values are used.
final class SampledAlpha {

    private final int rows;
    private final int values;
    /// The values of each row, one row after another.
    private final int[] rated;
    private final int[] firstOf;
    /// By metric and row: its ratings times the mean distance of their pairs.
    private final double[][] observed;
    /// By metric: each value's distances to those before it, one value after another.
    private final double[][] distances;

    /// @param comparable all of whose rows have two ratings or more
    SampledAlpha(RatingTable comparable, List<Metric> metrics) {
        rows = comparable.rows();
        int[] used = IntStream.range(0, rows).flatMap(row -> ratings(comparable, row)).distinct().sorted().toArray();
        int[] place = new int[comparable.categories()];
        for (int value = 0; value < used.length; value++) {
            place[used[value]] = value;
        }
        values = used.length;
        rated = IntStream.range(0, rows).flatMap(row -> ratings(comparable, row)).map(it -> place[it]).toArray();
        firstOf = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            firstOf[row + 1] = firstOf[row] + comparable.ratings(row);
        }
        distances = metrics.stream().map(metric -> distances(used, metric)).toArray(double[][]::new);
        observed = metrics.stream().map(metric -> observed(comparable, metric)).toArray(double[][]::new);
    }

    private static IntStream ratings(RatingTable table, int row) {
        return IntStream.range(0, table.coders()).map(coder -> table.rating(row, coder))
                .filter(it -> it != RatingTable.MISSING);
    }

    private static double[] distances(int[] used, Metric metric) {
        double[] distances = new double[used.length * (used.length - 1) / 2];
        int at = 0;
        for (int one = 1; one < used.length; one++) {
            for (int other = 0; other < one; other++) {
                distances[at++] = metric.distance(used[one], used[other]);
            }
        }
        return distances;
    }

    private static double[] observed(RatingTable table, Metric metric) {
        double[] observed = new double[table.rows()];
        for (int row = 0; row < observed.length; row++) {
            int[] ratings = ratings(table, row).toArray();
            double sum = 0;
            for (int one = 1; one < ratings.length; one++) {
                for (int other = 0; other < one; other++) {
                    sum += metric.distance(ratings[one], ratings[other]);
                }
            }
            observed[row] = 2 * sum / (ratings.length - 1);
        }
        return observed;
    }

    /// @param often how often each row was drawn
    /// @param counts to work in, one for each value
    /// @param alphas filled with the value by each metric; NaN where it is not defined
    void of(int[] often, double[] counts, double[] alphas) {
        double all = count(often, counts);
        for (int metric = 0; metric < alphas.length; metric++) {
            double[] ofRows = observed[metric];
            double apart = 0;
            for (int row = 0; row < rows; row++) {
                apart += often[row] * ofRows[row];
            }
            double expected = expected(counts, distances[metric]);
            // D_o is the first over n, D_e the second over n (n − 1).
            alphas[metric] = expected == 0 ? Double.NaN : 1 - (all - 1) * apart / expected;
        }
    }

    /// How many values there are, in all and of each.
    private double count(int[] often, double[] counts) {
        Arrays.fill(counts, 0);
        double all = 0;
        for (int row = 0; row < rows; row++) {
            int drawn = often[row];
            if (drawn > 0) {
                for (int at = firstOf[row]; at < firstOf[row + 1]; at++) {
                    counts[rated[at]] += drawn;
                }
                all += (double) drawn * (firstOf[row + 1] - firstOf[row]);
            }
        }
        return all;
    }

    /// The sum of the distances of all ordered pairs of values.
    private double expected(double[] counts, double[] apart) {
        double expected = 0;
        int at = 0;
        for (int one = 1; one < values; one++) {
            double sum = 0;
            for (int other = 0; other < one; other++) {
                sum += counts[other] * apart[at + other];
            }
            at += one;
            expected += counts[one] * sum;
        }
        return 2 * expected;
    }

    /// How many different values are used.
    int values() {
        return values;
    }
}
