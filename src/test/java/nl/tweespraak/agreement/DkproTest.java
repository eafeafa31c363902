package nl.tweespraak.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;

/// DKPro Statistics 2.2.1 on tables made at random, where it is right: its kappas take a missing rating for a rating, so
/// those are compared on whole tables only; its weighted kappa and its MASI are others, and it has no AC1 and no intervals.
class DkproTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final int TABLES = 60;

    record Ratings(int coders, int categories, boolean gaps, List<int[]> items) {

        RatingTable ours() {
            RatingTable.Builder table = RatingTable.of(coders, categories);
            items.forEach(table::add);
            return table.build();
        }

        CodingAnnotationStudy theirs() {
            CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
            items.forEach(item -> study.addItem(Arrays.stream(item).mapToObj(Ratings::number).toArray()));
            return study;
        }

        private static @Nullable Object number(int rating) {
            return rating == RatingTable.MISSING ? null : Integer.valueOf(rating + 1);
        }
    }

    static List<Ratings> tables() {
        Random random = new Random(2021);
        List<Ratings> tables = new ArrayList<>();
        for (int table = 0; table < TABLES; table++) {
            int coders = 2 + table % 3;
            int categories = 2 + random.nextInt(5);
            boolean gaps = table % 2 == 1;
            List<int[]> items = new ArrayList<>();
            for (int item = 0; item < 5 + random.nextInt(60); item++) {
                int truth = random.nextInt(categories);
                items.add(IntStream.range(0, coders).map(_ -> gaps && random.nextInt(6) == 0
                        ? RatingTable.MISSING
                        : random.nextInt(10) < 7 ? truth : random.nextInt(categories)).toArray());
            }
            tables.add(new Ratings(coders, categories, gaps, items));
        }
        return tables;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void alphaIsTheSameByEveryMetric(Ratings ratings) {
        double[] numbers = IntStream.rangeClosed(1, ratings.categories()).asDoubleStream().toArray();
        compare(ratings, Metric.nominal(), new NominalDistanceFunction());
        compare(ratings, Metric.ordinal(), new OrdinalDistanceFunction());
        compare(ratings, Metric.interval(numbers), new IntervalDistanceFunction());
        compare(ratings, Metric.ratio(numbers), new RatioDistanceFunction());
    }

    private static void compare(Ratings ratings, Metric metric, IDistanceFunction distance) {
        Estimate ours = new KrippendorffAlpha(metric).of(ratings.ours());
        try {
            double theirs = new KrippendorffAlphaAgreement(ratings.theirs(), distance).calculateAgreement();
            assertThat(ours.value()).isNotNull().isCloseTo(theirs, EXACT);
        } catch (InsufficientDataException _) {
            assertThat(ours.value()).isNull();
        }
    }

    static List<Ratings> whole() {
        return tables().stream().filter(it -> !it.gaps()).toList();
    }

    @ParameterizedTest
    @MethodSource("whole")
    void percentAgreementAndFleissKappaAreTheSame(Ratings ratings) {
        RatingTable ours = ratings.ours();
        assertThat(new PercentAgreement().of(ours).value()).isNotNull()
                .isCloseTo(new PercentageAgreement(ratings.theirs()).calculateAgreement(), EXACT);
        assertThat(new FleissKappa().of(ours).value()).isNotNull()
                .isCloseTo(new FleissKappaAgreement(ratings.theirs()).calculateAgreement(), EXACT);
    }

    static List<Ratings> pairs() {
        return whole().stream().filter(it -> it.coders() == 2).toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void kappaOfTwoIsTheSame(Ratings ratings) {
        RatingTable ours = ratings.ours();
        assertThat(CohenKappa.unweighted(ratings.categories()).of(ours).value()).isNotNull()
                .isCloseTo(new CohenKappaAgreement(ratings.theirs()).calculateAgreement(), EXACT);
    }
}
