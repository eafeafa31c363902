package nl.tweespraak.agreement;

/// Gwet's AC1, and AC2 where some disagreements weigh less: agreement beyond chance, where only those ratings count as
/// chance that are hard to decide. Stays near percent agreement where one category is rare, where kappa collapses.
///
/// Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of
/// Mathematical and Statistical Psychology 61 (2008) 29-48; weights and missing ratings as in Gwet (2014), chapters 3
/// and 5: p_e = Σ w_kl / (q (q − 1)) · Σ π_k (1 − π_k), over the q declared categories.
public final class GwetAc implements Coefficient {

    private final Weights weights;

    private GwetAc(Weights weights) {
        this.weights = weights;
    }

    public static GwetAc ac1(int categories) {
        return new GwetAc(Weights.identity(categories));
    }

    public static GwetAc ac2(Weights weights) {
        return new GwetAc(weights);
    }

    @Override
    public Estimate of(RatingTable table) {
        double categories = table.categories();
        if (table.compared() == 0) {
            return Estimate.undefined(Estimate.NO_PAIR);
        }
        if (table.items() < 2) {
            return Estimate.undefined(Estimate.ONE_ITEM);
        }
        if (categories < 2) {
            return Estimate.undefined(Estimate.ONE_DECLARED);
        }
        Subjects subjects = new Subjects(table, weights);
        double[] rest = subjects.distribution();
        double spread = 0;
        for (int k = 0; k < rest.length; k++) {
            spread += rest[k] * (1 - rest[k]);
            rest[k] = 1 - rest[k];
        }
        double scale = weights.sum() / (categories * (categories - 1));
        return subjects.corrected(scale * spread, row -> scale * subjects.sum(row, rest) / table.ratings(row));
    }
}
