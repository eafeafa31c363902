package nl.tweespraak.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.statistics.distribution.TDistribution;

/// Agreement coefficients as the literature writes them down, item by item, with full matrices: slow and plain. Cohen's
/// kappa by the table of joint counts with the variance of Fleiss, Cohen & Everitt (1969), alpha by the coincidence
/// matrix of Krippendorff, all intervals but that of kappa by agreement weights as Gwet (2014) has them.
public final class Reliability {

    private static final int SAMPLES = 4_000;
    private static final double NEAR = 1e-9;

    private final List<int[]> items;
    private final int coders;
    private final int categories;

    /// @param items the ratings of each item, one per coder; -1 for none
    public Reliability(List<int[]> items, int coders, int categories) {
        this.items = items.stream().filter(it -> Arrays.stream(it).anyMatch(rating -> rating >= 0)).toList();
        this.coders = coders;
        this.categories = categories;
    }

    /// A value with its bounds; NaN where it has none.
    ///
    /// @param drawn the values of a bootstrap's samples; empty where there is none
    public record Result(double value, double low, double high, List<Double> drawn) {

        static final Result NONE = new Result(Double.NaN, Double.NaN, Double.NaN);

        Result(double value, double low, double high) {
            this(value, low, high, List.of());
        }

        /// The share of the samples below a bound, about.
        public boolean hasBelow(double bound, double share, double about) {
            double below = drawn.stream().filter(it -> it < bound - NEAR).count() / (double) drawn.size();
            double notAbove = drawn.stream().filter(it -> it <= bound + NEAR).count() / (double) drawn.size();
            return below <= share + about && notAbove >= share - about;
        }
    }

    /// How far apart two categories are.
    public interface Distance {
        double of(int one, int other);
    }

    private List<int[]> compared() {
        return items.stream().filter(it -> raters(it) >= 2).toList();
    }

    private static int raters(int[] item) {
        return (int) Arrays.stream(item).filter(it -> it >= 0).count();
    }

    private double[] chosen(int[] item) {
        double[] chosen = new double[categories];
        Arrays.stream(item).filter(it -> it >= 0).forEach(it -> chosen[it]++);
        return chosen;
    }

    private static boolean oneCategory(List<int[]> items) {
        return items.stream().flatMapToInt(Arrays::stream).filter(it -> it >= 0).distinct().count() < 2;
    }

    static double[][] identity(int categories) {
        return weights(categories, (one, other) -> one == other ? 0 : 1);
    }

    static double[][] weights(int categories, Distance distance) {
        double[][] weights = new double[categories][categories];
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                weights[k][l] = 1 - distance.of(k, l);
            }
        }
        return weights;
    }

    static double[][] linear(int categories) {
        return weights(categories, (one, other) -> Math.abs(one - other) / (categories - 1.0));
    }

    static double[][] quadratic(int categories) {
        return weights(categories, (one, other) -> Math.pow(one - other, 2) / Math.pow(categories - 1.0, 2));
    }

    Result percent() {
        return chanceCorrected(identity(categories), _ -> new double[categories + 1], false);
    }

    Result fleiss() {
        if (compared().size() < 2 || oneCategory(items)) {
            return Result.NONE;
        }
        return chanceCorrected(identity(categories), pi -> {
            double[] chance = Arrays.copyOf(pi, categories + 1);
            chance[categories] = Arrays.stream(pi).map(it -> it * it).sum();
            return chance;
        }, true);
    }

    Result ac(double[][] weights) {
        if (items.size() < 2 || categories < 2) {
            return Result.NONE;
        }
        double total = Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum();
        double factor = total / (categories * (categories - 1.0));
        return chanceCorrected(weights, pi -> {
            double[] chance = new double[categories + 1];
            for (int k = 0; k < categories; k++) {
                chance[k] = factor * (1 - pi[k]);
                chance[categories] += factor * pi[k] * (1 - pi[k]);
            }
            return chance;
        }, true);
    }

    private interface Chance {

        /// Each category's part in chance agreement, and, last, chance agreement itself.
        double[] of(double[] shares);
    }

    private Result chanceCorrected(double[][] weights, Chance chance, boolean corrected) {
        double n = items.size();
        double pairs = compared().size();
        if (pairs == 0) {
            return Result.NONE;
        }
        double[] own = new double[items.size()];
        double[] shares = new double[categories];
        for (int i = 0; i < items.size(); i++) {
            double[] chosen = chosen(items.get(i));
            double raters = raters(items.get(i));
            for (int k = 0; k < categories; k++) {
                shares[k] += chosen[k] / raters / n;
                for (int l = 0; l < categories; l++) {
                    own[i] += raters < 2
                            ? 0
                            : chosen[k] * (weights[k][l] * chosen[l] - (k == l ? 1 : 0)) / (raters * (raters - 1));
                }
            }
        }
        double observed = Arrays.stream(own).sum() / pairs;
        double[] part = chance.of(shares);
        double expected = corrected ? part[categories] : 0;
        double value = (observed - expected) / (1 - expected);
        double squares = 0;
        for (int i = 0; i < items.size(); i++) {
            double[] chosen = chosen(items.get(i));
            double chanceOf = 0;
            for (int k = 0; k < categories; k++) {
                chanceOf += part[k] * chosen[k] / raters(items.get(i));
            }
            double mine = raters(items.get(i)) < 2 ? 0 : n / pairs * (own[i] - expected) / (1 - expected);
            squares += Math.pow(mine - 2 * (1 - value) * (corrected ? chanceOf - expected : 0) / (1 - expected) - value,
                    2);
        }
        return student(value, Math.sqrt(squares / (n * (n - 1))), n - 1);
    }

    Result cohen(double[][] weights) {
        List<int[]> both = compared();
        double n = both.size();
        if (n < 2 || oneCategory(both)) {
            return Result.NONE;
        }
        double[][] joint = new double[categories][categories];
        both.forEach(it -> joint[it[0]][it[1]] += 1 / n);
        double[] rows = new double[categories];
        double[] columns = new double[categories];
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                rows[k] += joint[k][l];
                columns[l] += joint[k][l];
            }
        }
        double observed = 0;
        double expected = 0;
        double[] ofRow = new double[categories];
        double[] ofColumn = new double[categories];
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                observed += weights[k][l] * joint[k][l];
                expected += weights[k][l] * rows[k] * columns[l];
                ofRow[k] += weights[k][l] * columns[l];
                ofColumn[l] += weights[k][l] * rows[k];
            }
        }
        double kappa = (observed - expected) / (1 - expected);
        double sum = 0;
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                sum += joint[k][l] * Math.pow(weights[k][l] - (ofRow[k] + ofColumn[l]) * (1 - kappa), 2);
            }
        }
        double variance = (sum - Math.pow(kappa - expected * (1 - kappa), 2)) / (n * Math.pow(1 - expected, 2));
        return student(kappa, Math.sqrt(Math.max(0, variance)), n - 1);
    }

    /// @param distance of no matter which scale
    Result alpha(Distance distance) {
        List<int[]> units = compared();
        double value = coincidences(units, distance);
        if (units.size() < 2 || oneCategory(units) || Double.isNaN(value)) {
            return Result.NONE;
        }
        double furthest = 0;
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                furthest = Math.max(furthest, distance.of(k, l));
            }
        }
        double scale = furthest;
        double[][] weights = weights(categories, (one, other) -> distance.of(one, other) / scale);
        double n = units.size();
        double mean = units.stream().mapToInt(Reliability::raters).average().orElseThrow();
        double[] shares = new double[categories];
        double[] own = new double[units.size()];
        for (int i = 0; i < units.size(); i++) {
            double[] chosen = chosen(units.get(i));
            double raters = raters(units.get(i));
            for (int k = 0; k < categories; k++) {
                shares[k] += chosen[k] / mean / n;
                for (int l = 0; l < categories; l++) {
                    own[i] += chosen[k] * (weights[k][l] * chosen[l] - (k == l ? 1 : 0)) / (mean * (raters - 1));
                }
            }
        }
        double observed = Arrays.stream(own).sum() / n;
        double[] part = new double[categories];
        double expected = 0;
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                part[k] += weights[k][l] * shares[l];
            }
            expected += shares[k] * part[k];
        }
        double uncorrected = (observed - expected) / (1 - expected);
        double squares = 0;
        for (int i = 0; i < units.size(); i++) {
            double[] chosen = chosen(units.get(i));
            double more = raters(units.get(i)) / mean - 1;
            double chance = -expected * more;
            for (int k = 0; k < categories; k++) {
                chance += part[k] * chosen[k] / mean;
            }
            double mine = (own[i] - observed * more - expected) / (1 - expected)
                    - 2 * (1 - uncorrected) * (chance - expected) / (1 - expected);
            squares += Math.pow(mine - uncorrected, 2);
        }
        return student(value, Math.sqrt(squares / (n * (n - 1))), items.size() - 1.0);
    }

    /// With an interval from drawing items one by one with replacement.
    Result bootstrapped(Distance distance) {
        List<int[]> units = compared();
        double value = alpha(distance).value();
        if (Double.isNaN(value)) {
            return Result.NONE;
        }
        Random random = new Random(1);
        double[] drawn = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<int[]> again = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                again.add(units.get(random.nextInt(units.size())));
            }
            drawn[sample] = coincidences(again, distance);
        }
        List<Double> defined = Arrays.stream(drawn).filter(it -> !Double.isNaN(it)).sorted().boxed().toList();
        return new Result(value, defined.getFirst(), defined.getLast(), defined);
    }

    /// Krippendorff's alpha by the matrix of coincidences: 1 − (n − 1) Σ o_ck δ_ck / Σ n_c n_k δ_ck.
    private double coincidences(List<int[]> units, Distance distance) {
        double[][] coincidences = new double[categories][categories];
        for (int[] unit : units) {
            double raters = raters(unit);
            for (int one = 0; one < unit.length; one++) {
                for (int other = 0; other < unit.length; other++) {
                    if (one != other && unit[one] >= 0 && unit[other] >= 0) {
                        coincidences[unit[one]][unit[other]] += 1 / (raters - 1);
                    }
                }
            }
        }
        double[] totals = Arrays.stream(coincidences).mapToDouble(it -> Arrays.stream(it).sum()).toArray();
        double all = Arrays.stream(totals).sum();
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                observed += coincidences[c][k] * distance.of(c, k);
                expected += totals[c] * totals[k] * distance.of(c, k);
            }
        }
        return expected == 0 ? Double.NaN : 1 - (all - 1) * observed / expected;
    }

    /// Krippendorff's ordinal metric over the values of the items that can be compared.
    Distance ordinal() {
        double[] totals = new double[categories];
        compared().forEach(it -> Arrays.stream(it).filter(rating -> rating >= 0).forEach(rating -> totals[rating]++));
        return (one, other) -> {
            double between = -(totals[one] + totals[other]) / 2;
            for (int g = Math.min(one, other); g <= Math.max(one, other); g++) {
                between += totals[g];
            }
            return one == other ? 0 : between * between;
        };
    }

    private static Result student(double value, double error, double freedom) {
        if (freedom < 1) {
            return new Result(value, Double.NaN, Double.NaN);
        }
        double margin = TDistribution.of(freedom).inverseCumulativeProbability(0.975) * error;
        return new Result(value, Math.max(-1, value - margin), Math.min(1, value + margin));
    }

    /// Every coefficient that categories without order have.
    public Map<String, Result> nominal() {
        Map<String, Result> all = new LinkedHashMap<>();
        all.put("percent_agreement", percent());
        if (coders == 2) {
            all.put("cohen_kappa", cohen(identity(categories)));
        }
        all.put("fleiss_kappa", fleiss());
        all.put("krippendorff_alpha", alpha((one, other) -> one == other ? 0 : 1));
        all.put("gwet_ac1", ac(identity(categories)));
        return all;
    }

    /// Every coefficient that categories in order have.
    public Map<String, Result> ranked() {
        Map<String, Result> all = nominal();
        all.put("krippendorff_alpha", alpha(ordinal()));
        if (coders == 2) {
            all.put("weighted_kappa_linear", cohen(linear(categories)));
            all.put("weighted_kappa_quadratic", cohen(quadratic(categories)));
        }
        all.put("gwet_ac2_linear", ac(linear(categories)));
        all.put("gwet_ac2_quadratic", ac(quadratic(categories)));
        return all;
    }

    /// Of numbers or days.
    public Map<String, Result> by(Distance distance) {
        return new LinkedHashMap<>(Map.of("percent_agreement", percent(), "krippendorff_alpha", alpha(distance)));
    }

    /// Of sets.
    public Map<String, Result> sets(List<List<String>> sets) {
        Map<String, Result> all = new LinkedHashMap<>();
        all.put("percent_agreement", percent());
        all.put("krippendorff_alpha", bootstrapped((one, other) -> one == other ? 0 : 1));
        all.put("krippendorff_alpha_masi", bootstrapped(masi(sets)));
        all.put("krippendorff_alpha_jaccard", bootstrapped(jaccard(sets)));
        return all;
    }

    static Distance jaccard(List<List<String>> sets) {
        return (one, other) -> {
            if (one == other) {
                return 0;
            }
            List<String> shared = new ArrayList<>(sets.get(one));
            shared.retainAll(sets.get(other));
            double union = sets.get(one).size() + sets.get(other).size() - shared.size();
            return 1 - shared.size() / union;
        };
    }

    static Distance masi(List<List<String>> sets) {
        return (one, other) -> {
            if (one == other) {
                return 0;
            }
            List<String> a = sets.get(one);
            List<String> b = sets.get(other);
            boolean subset = a.containsAll(b) || b.containsAll(a);
            boolean apart = a.stream().noneMatch(b::contains);
            double monotonic = apart ? 0 : subset ? 2.0 / 3 : 1.0 / 3;
            return 1 - (1 - jaccard(sets).of(one, other)) * monotonic;
        };
    }
}
