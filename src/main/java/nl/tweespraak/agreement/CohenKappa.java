package nl.tweespraak.agreement;

/// Cohen's kappa for two coders, and weighted kappa: agreement beyond what they would reach who choose at random, each by
/// a distribution of categories of their own. Over the items that both rated.
///
/// Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960) 37-46, and
/// Weighted kappa, Psychological Bulletin 70 (1968) 213-220. The interval has the variance of Fleiss, Cohen & Everitt,
/// Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72 (1969) 323-327, with Student's t.
public final class CohenKappa implements Coefficient {

    static final int CODERS = 2;

    private final Weights weights;

    private CohenKappa(Weights weights) {
        this.weights = weights;
    }

    public static CohenKappa unweighted(int categories) {
        return new CohenKappa(Weights.identity(categories));
    }

    public static CohenKappa weighted(Weights weights) {
        return new CohenKappa(weights);
    }

    /// @throws IllegalArgumentException where there are not two coders
    @Override
    public Estimate of(RatingTable table) {
        if (table.coders() != CODERS) {
            throw new IllegalArgumentException("Cohen's kappa is for two coders");
        }
        RatingTable both = table.comparable();
        if (both.items() == 0) {
            return Estimate.undefined(Estimate.NO_PAIR);
        }
        if (both.items() < 2) {
            return Estimate.undefined(Estimate.ONE_ITEM);
        }
        if (both.used() < 2) {
            return Estimate.undefined(Estimate.ONE_CATEGORY);
        }
        double n = both.items();
        double[] first = weights.with(shares(both, 1));
        double[] second = weights.with(shares(both, 0));
        double observed = 0;
        double expected = 0;
        for (int row = 0; row < both.rows(); row++) {
            observed += both.count(row) * agreement(both, row) / n;
            expected += both.count(row) * first[both.rating(row, 0)] / n;
        }
        double chance = expected;
        double value = (observed - chance) / (1 - chance);
        return SubjectVariance.over(both, row -> {
            double own = first[both.rating(row, 0)] + second[both.rating(row, 1)] - 2 * chance;
            return (agreement(both, row) - chance - (1 - value) * own) / (1 - chance);
        }).interval(value, value, n * n, n - 1);
    }

    private double agreement(RatingTable both, int row) {
        return weights.at(both.rating(row, 0), both.rating(row, 1));
    }

    private static double[] shares(RatingTable both, int coder) {
        double[] shares = new double[both.categories()];
        for (int row = 0; row < both.rows(); row++) {
            shares[both.rating(row, coder)] += (double) both.count(row) / both.items();
        }
        return shares;
    }
}
