package nl.tweespraak.agreement;

/// The share of pairs of coders who chose the same, averaged over the items that can be compared: p_a of Gwet (2014),
/// chapter 3. With two coders, the share of items on which they agree. From 0 to 1; not corrected for chance.
public final class PercentAgreement implements Coefficient {

    @Override
    public Estimate of(RatingTable table) {
        if (table.compared() == 0) {
            return Estimate.undefined(Estimate.NO_PAIR);
        }
        Subjects subjects = new Subjects(table, Weights.identity(table.categories()));
        double value = subjects.observed();
        double scale = (double) table.items() / table.compared();
        return SubjectVariance.over(table, row -> scale * subjects.agreement(row)).interval(value, value);
    }
}
