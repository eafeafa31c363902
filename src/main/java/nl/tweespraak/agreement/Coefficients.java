package nl.tweespraak.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which coefficients ratings have, by what they are. Those for two coders are absent with more or fewer.
public final class Coefficients {

    private static final String ALPHA = "krippendorff_alpha";
    private static final List<String> SET_ALPHAS = List.of(ALPHA, ALPHA + "_masi", ALPHA + "_jaccard");

    private final RatingTable table;
    private final List<Named> all = new ArrayList<>();

    private Coefficients(RatingTable table) {
        this.table = table;
        add("percent_agreement", new PercentAgreement());
    }

    /// A coefficient by its name in tables and JSON.
    public record Named(String name, Estimate estimate) {
    }

    private Coefficients add(String name, Coefficient coefficient) {
        all.add(new Named(name, coefficient.of(table)));
        return this;
    }

    private Coefficients addForTwo(String name, Coefficient coefficient) {
        return table.coders() == CohenKappa.CODERS ? add(name, coefficient) : this;
    }

    private Coefficients addAlpha(String name, Metric metric) {
        return add(name, new KrippendorffAlpha(metric));
    }

    public static List<Named> nominal(RatingTable table) {
        return new Coefficients(table).addForTwo("cohen_kappa", CohenKappa.unweighted(table.categories()))
                .add("fleiss_kappa", new FleissKappa()).addAlpha(ALPHA, Metric.nominal())
                .add("gwet_ac1", GwetAc.ac1(table.categories())).all;
    }

    /// @param table its categories in scale order
    public static List<Named> ordinal(RatingTable table) {
        Weights linear = Weights.linear(table.categories());
        Weights quadratic = Weights.quadratic(table.categories());
        return new Coefficients(table).addForTwo("cohen_kappa", CohenKappa.unweighted(table.categories()))
                .add("fleiss_kappa", new FleissKappa()).add("gwet_ac1", GwetAc.ac1(table.categories()))
                .addAlpha(ALPHA, Metric.ordinal()).addForTwo("weighted_kappa_linear", CohenKappa.weighted(linear))
                .addForTwo("weighted_kappa_quadratic", CohenKappa.weighted(quadratic))
                .add("gwet_ac2_linear", GwetAc.ac2(linear)).add("gwet_ac2_quadratic", GwetAc.ac2(quadratic)).all;
    }

    /// @param values the number that each category of the table stands for; finite
    public static List<Named> interval(RatingTable table, double... values) {
        return new Coefficients(table).addAlpha(ALPHA, Metric.interval(values)).all;
    }

    /// @param values the number that each category of the table stands for; finite, 0 or more
    public static List<Named> ratio(RatingTable table, double... values) {
        return new Coefficients(table).addAlpha(ALPHA, Metric.ratio(values)).all;
    }

    /// @param sets that each category of the table stands for
    public static List<Named> sets(RatingTable table, List<Set<Integer>> sets) {
        List<Named> all = new Coefficients(table).all;
        List<Estimate> alphas = Bootstrap.of(table,
                List.of(Metric.nominal(), Metric.masi(sets), Metric.jaccard(sets)));
        for (int metric = 0; metric < SET_ALPHAS.size(); metric++) {
            all.add(new Named(SET_ALPHAS.get(metric), alphas.get(metric)));
        }
        return all;
    }

    /// Days are equal or not.
    public static List<Named> dates(RatingTable table) {
        return new Coefficients(table).addAlpha(ALPHA, Metric.nominal()).all;
    }
}
