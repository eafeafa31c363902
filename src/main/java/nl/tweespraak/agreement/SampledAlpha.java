package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.List;

/// Krippendorff's alpha by several metrics over samples of one table, each told by how often its rows were drawn. What
/// does not change from sample to sample is computed once: how far the ratings of a row lie apart, and the distances of
/// all values that are used. For metrics that do not depend on how often values are used.
final class SampledAlpha {

    private final int rows;
    private final int values;
    /// The values of each row, one row after another, and whose they are.
    private final int[] rated;
    private final int[] rowOf;
    /// By metric and row: its ratings times the mean distance of their pairs.
    private final double[][] observed;
    /// By metric: each value's distances to those before it, one value after another.
    private final double[][] distances;

    /// @param comparable all of whose rows have two ratings or more
    SampledAlpha(RatingTable comparable, List<Metric> metrics) {
        rows = comparable.rows();
        int ratings = 0;
        for (int row = 0; row < rows; row++) {
            ratings += comparable.ratings(row);
        }
        rated = new int[ratings];
        rowOf = new int[ratings];
        int[] used = new int[comparable.categories()];
        int[] place = new int[comparable.categories()];
        Arrays.fill(place, -1);
        int at = 0;
        int found = 0;
        for (int row = 0; row < rows; row++) {
            for (int coder = 0; coder < comparable.coders(); coder++) {
                int rating = comparable.rating(row, coder);
                if (rating != RatingTable.MISSING) {
                    if (place[rating] < 0) {
                        place[rating] = found;
                        used[found++] = rating;
                    }
                    rated[at] = place[rating];
                    rowOf[at++] = row;
                }
            }
        }
        values = found;
        int[] ofPlaces = Arrays.copyOf(used, found);
        distances = metrics.stream().map(metric -> distances(ofPlaces, metric)).toArray(double[][]::new);
        observed = metrics.stream().map(metric -> observed(comparable, metric)).toArray(double[][]::new);
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
            double sum = 0;
            for (int one = 1; one < table.coders(); one++) {
                for (int other = 0; other < one; other++) {
                    int rating = table.rating(row, one);
                    int beside = table.rating(row, other);
                    sum += rating == RatingTable.MISSING || beside == RatingTable.MISSING
                            ? 0
                            : metric.distance(rating, beside);
                }
            }
            observed[row] = 2 * sum / (table.ratings(row) - 1);
        }
        return observed;
    }

    /// Room for the numbers of one sample, to be used again for the next. For one thread.
    final class Sample {

        private final int[] often = new int[rows];
        private final double[] weights = new double[rows];
        private final int[] counts = new int[values];
        private final double[] chosen = new double[values];

        /// How often each row was drawn: to be filled.
        int[] often() {
            return often;
        }

        /// @return the value by a metric; NaN where it is not defined
        double alpha(int metric) {
            double expected = 0;
            for (int one = 1; one < values; one++) {
                expected += 2 * chosen[one] * product(chosen, distances[metric], one * (one - 1) / 2, one);
            }
            double all = Arrays.stream(counts).sum();
            // D_o is what the rows' pairs lie apart over n, D_e what all pairs do over n (n − 1).
            return expected == 0
                    ? Double.NaN
                    : 1 - (all - 1) * product(weights, observed[metric], 0, rows) / expected;
        }

        /// Counts the values of what was drawn.
        void count() {
            Arrays.fill(counts, 0);
            for (int at = 0; at < rated.length; at++) {
                counts[rated[at]] += often[rowOf[at]];
            }
            for (int row = 0; row < rows; row++) {
                weights[row] = often[row];
            }
            for (int value = 0; value < values; value++) {
                chosen[value] = counts[value];
            }
        }
    }

    /// Σ one_i other_(from + i). Four sums side by side, for the processor adds while it waits for an addition.
    private static double product(double[] one, double[] other, int from, int length) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            first += one[i] * other[from + i];
            second += one[i + 1] * other[from + i + 1];
            third += one[i + 2] * other[from + i + 2];
            fourth += one[i + 3] * other[from + i + 3];
        }
        for (; i < length; i++) {
            first += one[i] * other[from + i];
        }
        return first + second + (third + fourth);
    }

    /// Of as many rows and values as the table has.
    Sample sample() {
        return new Sample();
    }
}
