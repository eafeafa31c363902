package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// How far two values lie apart, for Krippendorff's alpha: Krippendorff, Content Analysis, 4th ed. (2019), chapter 12. Of
/// no matter which scale: alpha divides distances by distances.
public interface Metric {

    double distance(int one, int other);

    /// The mean distance of each value to a distribution over all values.
    default double[] toAll(double[] distribution) {
        double[] mean = new double[distribution.length];
        for (int one = 0; one < mean.length; one++) {
            for (int other = 0; other < mean.length; other++) {
                mean[one] += distribution[other] == 0 ? 0 : distribution[other] * distance(one, other);
            }
        }
        return mean;
    }

    /// The metric for values that are used as often as is said; only the ordinal one depends on it.
    ///
    /// @param shares of all pairable values
    default Metric over(double[] shares) {
        return this;
    }

    /// Values are equal or differ.
    static Metric nominal() {
        return (one, other) -> one == other ? 0 : 1;
    }

    /// By how many values lie between two categories in scale order, each of the two counting half.
    static Metric ordinal() {
        return new Metric() {

            @Override
            public double distance(int one, int other) {
                return one == other ? 0 : 1;
            }

            @Override
            public Metric over(double[] shares) {
                double[] middles = new double[shares.length];
                double before = 0;
                for (int k = 0; k < shares.length; k++) {
                    middles[k] = before + shares[k] / 2;
                    before += shares[k];
                }
                return new Interval(middles);
            }
        };
    }

    /// By the square of the difference.
    ///
    /// @param values by category; finite
    static Metric interval(double... values) {
        return new Interval(values);
    }

    /// By the square of the difference as a share of the sum.
    ///
    /// @param values by category; finite, 0 or more
    static Metric ratio(double... values) {
        double largest = Math.max(Double.MIN_NORMAL, Arrays.stream(values).max().orElse(0));
        double[] scaled = Arrays.stream(values).map(it -> it / largest).toArray();
        return (one, other) -> one == other
                ? 0
                : Math.pow((scaled[one] - scaled[other]) / (scaled[one] + scaled[other]), 2);
    }

    /// Sets by what they share of all they hold (Jaccard 1912). Two empty sets are equal; an empty one and another share
    /// nothing.
    static Metric jaccard(List<Set<Integer>> sets) {
        return SetDistances.between(sets, (shared, one, other) -> 1 - (double) shared / (one + other - shared));
    }

    /// Sets by Jaccard, and by whether one holds the other (2/3), they overlap (1/3) or are apart (0): MASI, Passonneau,
    /// Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation, LREC 2006.
    static Metric masi(List<Set<Integer>> sets) {
        return SetDistances.between(sets, (shared, one, other) -> {
            double monotonic = shared == Math.min(one, other) ? 2.0 / 3 : 1.0 / 3;
            return shared == 0 ? 1 : 1 - monotonic * shared / (one + other - shared);
        });
    }

    /// Squares of differences; the mean distance to all values follows from their mean and variance.
    final class Interval implements Metric {

        private final double[] values;

        private Interval(double[] values) {
            double largest = Math.max(Double.MIN_NORMAL, Arrays.stream(values).map(Math::abs).max().orElse(0));
            this.values = Arrays.stream(values).map(it -> it / largest).toArray();
        }

        @Override
        public double distance(int one, int other) {
            return Math.pow(values[one] - values[other], 2);
        }

        @Override
        public double[] toAll(double[] distribution) {
            double mean = 0;
            for (int k = 0; k < values.length; k++) {
                mean += distribution[k] * values[k];
            }
            double variance = 0;
            for (int k = 0; k < values.length; k++) {
                variance += distribution[k] * Math.pow(values[k] - mean, 2);
            }
            double[] toAll = new double[values.length];
            for (int k = 0; k < values.length; k++) {
                toAll[k] = Math.pow(values[k] - mean, 2) + variance;
            }
            return toAll;
        }
    }
}
