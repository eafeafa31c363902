package nl.tweespraak.agreement;

/// Fleiss' kappa: agreement beyond what coders would reach who all choose at random by the one distribution of
/// categories that they have together. For any number of coders, ratings may be missing.
///
/// Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971) 378-382; with missing
/// ratings as in Gwet (2014), chapter 3: p_e = Σ π_k².
public final class FleissKappa implements Coefficient {

    @Override
    public Estimate of(RatingTable table) {
        if (table.compared() == 0) {
            return Estimate.undefined(Estimate.NO_PAIR);
        }
        if (table.compared() < 2) {
            return Estimate.undefined(Estimate.ONE_ITEM);
        }
        if (table.used() < 2) {
            return Estimate.undefined(Estimate.ONE_CATEGORY);
        }
        Subjects subjects = new Subjects(table, Weights.identity(table.categories()));
        double[] distribution = subjects.distribution();
        double expected = 0;
        for (double share : distribution) {
            expected += share * share;
        }
        return subjects.corrected(expected, row -> subjects.sum(row, distribution) / table.ratings(row));
    }
}
