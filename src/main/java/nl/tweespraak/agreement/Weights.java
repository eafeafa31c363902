package nl.tweespraak.agreement;

import java.util.function.IntToDoubleFunction;

/// How far two categories agree: 1 for equal ones, down to 0 for the furthest apart (Gwet 2014, chapter 3).
public final class Weights {

    private final double[][] weights;

    private Weights(double[][] weights) {
        this.weights = weights;
    }

    /// Categories agree or do not.
    public static Weights identity(int categories) {
        return byDistance(categories, distance -> distance == 0 ? 0 : 1);
    }

    /// By places apart (Cicchetti & Allison 1971).
    public static Weights linear(int categories) {
        return byDistance(categories, distance -> distance / (categories - 1.0));
    }

    /// By the square of places apart (Fleiss & Cohen 1973).
    public static Weights quadratic(int categories) {
        return byDistance(categories, distance -> Math.pow(distance / (categories - 1.0), 2));
    }

    private static Weights byDistance(int categories, IntToDoubleFunction disagreement) {
        double[][] weights = new double[categories][categories];
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                weights[k][l] = 1 - (k == l ? 0 : disagreement.applyAsDouble(Math.abs(k - l)));
            }
        }
        return new Weights(weights);
    }

    double at(int k, int l) {
        return weights[k][l];
    }

    /// The sum of all weights.
    double sum() {
        double sum = 0;
        for (double[] row : weights) {
            for (double weight : row) {
                sum += weight;
            }
        }
        return sum;
    }

    /// What each category agrees with a distribution over categories.
    double[] with(double[] distribution) {
        double[] with = new double[weights.length];
        for (int k = 0; k < weights.length; k++) {
            with[k] = with(distribution, k);
        }
        return with;
    }

    /// What one category agrees with a distribution over categories.
    double with(double[] distribution, int k) {
        double with = 0;
        for (int l = 0; l < weights.length; l++) {
            with += weights[k][l] * distribution[l];
        }
        return with;
    }
}
