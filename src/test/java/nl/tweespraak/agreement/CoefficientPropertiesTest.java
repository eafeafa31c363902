package nl.tweespraak.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;

/// What must hold of every table, on tables made at random.
class CoefficientPropertiesTest {

    private static final int TABLES = 400;
    private static final long SEED = 20221122;
    private static final double ROUNDING = 1e-9;

    /// Rows that are multiples of each other: the coders agree as often as chance would have them.
    @ParameterizedTest
    @CsvSource({"1, 2, 1, 2", "1, 3, 7, 3", "2, 5, 3, 11", "7, 1, 13, 6"})
    void agreementAsByChanceIsZeroWithoutRoundingNoise(int first, int second, int left, int right) {
        RatingTable.Builder table = RatingTable.of(2, 3);
        int[] rows = {first, second, first + second};
        int[] columns = {left, right, 1};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                for (int item = 0; item < rows[row] * columns[column]; item++) {
                    table.add(row, column);
                }
            }
        }
        for (Coefficients.Named each : Coefficients.ordinal(table.build())) {
            if (each.name().equals("cohen_kappa") || each.name().startsWith("weighted_kappa")) {
                assertThat(each.estimate().value()).as(each.name()).isEqualTo(0.0);
            }
        }
    }

    @Test
    void everyEstimateIsANumberWithinBoundsOrSaysWhyNot() {
        eachTable((items, categories, coders) -> coefficients(categories, coders).forEach((name, coefficient) -> {
            Estimate estimate = coefficient.of(table(items, categories, coders));
            Double value = estimate.value();
            assertThat(value == null).as(name).isEqualTo(estimate.undefined() != null);
            if (value != null) {
                assertThat(value).as(name).isFinite().isLessThanOrEqualTo(1 + ROUNDING);
                Double low = estimate.low();
                if (low != null) {
                    assertThat(low).as(name).isBetween(-1.0, 1.0);
                    assertThat(Objects.requireNonNull(estimate.high())).as(name).isBetween(low, 1.0);
                }
            }
        }));
    }

    @Test
    void orderOfItemsAndOfCodersChangesNothing() {
        eachTable((items, categories, coders) -> {
            List<int[]> other = new ArrayList<>(items.stream().map(CoefficientPropertiesTest::reversed).toList());
            Collections.shuffle(other, new Random(SEED));
            coefficients(categories, coders).forEach((name, coefficient) -> same(name,
                    coefficient.of(table(items, categories, coders)),
                    coefficient.of(table(other, categories, coders))));
        });
    }

    @Test
    void namesOfCategoriesChangeNothingWhereTheyHaveNoOrder() {
        eachTable((items, categories, coders) -> {
            List<int[]> renamed = items.stream().map(row -> IntStream.of(row)
                    .map(it -> it == RatingTable.MISSING ? it : categories - 1 - it).toArray()).toList();
            nominal(categories, coders).forEach((name, coefficient) -> same(name,
                    coefficient.of(table(items, categories, coders)),
                    coefficient.of(table(renamed, categories, coders))));
        });
    }

    @Test
    void singletonSetsAreNominal() {
        eachTable((items, categories, coders) -> {
            RatingTable table = table(items, categories, coders);
            List<Set<Integer>> singletons = IntStream.range(0, categories).mapToObj(Set::of).toList();
            Estimate nominal = new KrippendorffAlpha(Metric.nominal()).of(table);
            same("jaccard", nominal, new KrippendorffAlpha(Metric.jaccard(singletons)).of(table));
            same("masi", nominal, new KrippendorffAlpha(Metric.masi(singletons)).of(table));
        });
    }

    @Test
    void alphaDoesNotDependOnTheUnitOfNumbers() {
        eachTable((items, categories, coders) -> {
            RatingTable table = table(items, categories, coders);
            double[] years = IntStream.range(0, categories).mapToDouble(it -> it).toArray();
            double[] huge = IntStream.range(0, categories).mapToDouble(it -> it * 1e300).toArray();
            same("interval", new KrippendorffAlpha(Metric.interval(years)).of(table),
                    new KrippendorffAlpha(Metric.interval(huge)).of(table));
            same("ratio", new KrippendorffAlpha(Metric.ratio(years)).of(table),
                    new KrippendorffAlpha(Metric.ratio(huge)).of(table));
        });
    }

    private interface Check {
        void on(List<int[]> items, int categories, int coders);
    }

    private static void eachTable(Check check) {
        Random random = new Random(SEED);
        for (int made = 0; made < TABLES; made++) {
            int coders = 2 + random.nextInt(3);
            int categories = 1 + random.nextInt(6);
            int agreeing = random.nextInt(11);
            int missing = random.nextInt(11);
            List<int[]> items = new ArrayList<>();
            for (int item = random.nextInt(30); item > 0; item--) {
                int common = random.nextInt(categories);
                items.add(IntStream.range(0, coders).map(_ -> random.nextInt(10) < missing
                        ? RatingTable.MISSING
                        : random.nextInt(10) < agreeing ? common : random.nextInt(categories)).toArray());
            }
            check.on(items, categories, coders);
        }
    }

    private static Map<String, Coefficient> nominal(int categories, int coders) {
        Map<String, Coefficient> all = new LinkedHashMap<>();
        all.put("percent", new PercentAgreement());
        all.put("fleiss", new FleissKappa());
        all.put("alpha", new KrippendorffAlpha(Metric.nominal()));
        all.put("ac1", GwetAc.ac1(categories));
        if (coders == 2) {
            all.put("cohen", CohenKappa.unweighted(categories));
        }
        return all;
    }

    private static Map<String, Coefficient> coefficients(int categories, int coders) {
        double[] numbers = IntStream.range(0, categories).mapToDouble(it -> it).toArray();
        Map<String, Coefficient> all = nominal(categories, coders);
        all.put("ac2", GwetAc.ac2(Weights.linear(categories)));
        all.put("ac2 quadratic", GwetAc.ac2(Weights.quadratic(categories)));
        all.put("ordinal", new KrippendorffAlpha(Metric.ordinal()));
        all.put("interval", new KrippendorffAlpha(Metric.interval(numbers)));
        all.put("ratio", new KrippendorffAlpha(Metric.ratio(numbers)));
        if (coders == 2) {
            all.put("weighted", CohenKappa.weighted(Weights.linear(categories)));
            all.put("weighted quadratic", CohenKappa.weighted(Weights.quadratic(categories)));
        }
        return all;
    }

    private static RatingTable table(List<int[]> items, int categories, int coders) {
        RatingTable.Builder table = RatingTable.of(coders, categories);
        items.forEach(table::add);
        return table.build();
    }

    private static int[] reversed(int[] row) {
        return IntStream.range(0, row.length).map(it -> row[row.length - 1 - it]).toArray();
    }

    private static void same(String name, Estimate one, Estimate other) {
        Double value = one.value();
        if (value == null) {
            assertThat(other.value()).as(name).isNull();
        } else {
            assertThat(other.value()).as(name).isNotNull().isCloseTo(value, within(ROUNDING));
            Double low = one.low();
            if (low != null) {
                assertThat(other.low()).as(name).isNotNull().isCloseTo(low, within(ROUNDING));
            }
        }
    }
}
