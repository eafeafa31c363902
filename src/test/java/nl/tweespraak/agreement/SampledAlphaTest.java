package nl.tweespraak.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The value of a sample, and which samples there are.
class SampledAlphaTest {

    private static final List<Set<Integer>> SETS = IntStream.range(0, 16).mapToObj(it -> Set.copyOf(
            IntStream.range(0, 4).filter(bit -> (it >> bit & 1) == 1).boxed().toList())).toList();
    private static final List<Metric> METRICS = List.of(Metric.nominal(), Metric.masi(SETS), Metric.jaccard(SETS));

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 3", "3, 0", "4, 3"})
    void theValueOfASampleIsThatOfItsItems(int coders, int missing) {
        Random random = new Random(coders * 10L + missing);
        RatingTable.Builder build = RatingTable.of(coders, SETS.size());
        for (int item = 0; item < 60; item++) {
            int truth = random.nextInt(SETS.size());
            build.add(IntStream.range(0, coders).map(_ -> random.nextInt(10) < missing
                    ? RatingTable.MISSING
                    : random.nextInt(3) > 0 ? truth : random.nextInt(SETS.size())).toArray());
        }
        RatingTable table = build.build().comparable();
        SampledAlpha.Sample drawn = new SampledAlpha(table, METRICS).sample();
        Draws draws = new Draws(counts(table), 5);
        for (int sample = 0; sample < 50; sample++) {
            draws.next(drawn.often());
            drawn.count();
            RatingTable again = again(table, drawn.often());
            for (int metric = 0; metric < METRICS.size(); metric++) {
                Double plain = new KrippendorffAlpha(METRICS.get(metric)).of(again).value();
                assertThat(drawn.alpha(metric)).isCloseTo(Objects.requireNonNull(plain), within(1e-12));
            }
        }
    }

    private static RatingTable again(RatingTable table, int... often) {
        RatingTable.Builder build = RatingTable.of(table.coders(), table.categories());
        for (int row = 0; row < often.length; row++) {
            for (int i = 0; i < often[row]; i++) {
                int at = row;
                build.add(IntStream.range(0, table.coders()).map(coder -> table.rating(at, coder)).toArray());
            }
        }
        return build.build();
    }

    private static int[] counts(RatingTable table) {
        return IntStream.range(0, table.rows()).map(table::count).toArray();
    }

    @Test
    void aSampleOfOneValueIsNotDefined() {
        RatingTable table = RatingTable.of(2, 2).add(0, 0).add(0, 1).build();
        assertThat(alpha(table, 2, 0)).isNaN();
        assertThat(alpha(table, 1, 1)).isZero();
        assertThat(alpha(table, 0, 2)).isEqualTo(-0.5);
    }

    private static double alpha(RatingTable table, int... often) {
        SampledAlpha.Sample sample = new SampledAlpha(table, List.of(Metric.nominal())).sample();
        System.arraycopy(often, 0, sample.often(), 0, often.length);
        sample.count();
        return sample.alpha(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 64, 100, 1_000, 5_000})
    void asManyAreDrawnAsThereAreEachRowByItsShare(int items) {
        Random random = new Random(items);
        int[] counts = new int[Math.min(items, 40)];
        IntStream.range(0, items).forEach(it -> counts[it < counts.length
                ? it
                : Math.min(random.nextInt(40), random
                        .nextInt(counts.length))]++);
        Draws draws = new Draws(counts, items);
        int samples = 4_000;
        double[] sum = new double[counts.length];
        double[] squares = new double[counts.length];
        int[] often = new int[counts.length];
        for (int sample = 0; sample < samples; sample++) {
            draws.next(often);
            assertThat(Arrays.stream(often).sum()).isEqualTo(items);
            for (int row = 0; row < often.length; row++) {
                sum[row] += often[row];
                squares[row] += (double) often[row] * often[row];
            }
        }
        for (int row = 0; row < counts.length; row++) {
            double share = (double) counts[row] / items;
            double variance = items * share * (1 - share);
            double mean = sum[row] / samples;
            // Five standard errors of the mean, and of the variance of what is nearly binomial.
            assertThat(mean).isCloseTo(counts[row], within(5 * Math.sqrt(variance / samples) + 1e-9));
            assertThat(squares[row] / samples - mean * mean).isCloseTo(variance,
                    within(5 * variance * Math.sqrt((2 + 1 / Math.max(variance, 0.01)) / samples) + 1e-9));
        }
    }

    @Test
    void neighbouringRowsVaryAgainstEachOther() {
        int[] counts = {700, 300, 24, 1, 1, 1, 1};
        Draws draws = new Draws(counts, 3);
        int samples = 20_000;
        double together = 0;
        int[] often = new int[counts.length];
        for (int sample = 0; sample < samples; sample++) {
            draws.next(often);
            together += (often[0] - 700.0) * (often[1] - 300.0);
        }
        double items = Arrays.stream(counts).sum();
        assertThat(together / samples).isCloseTo(-700 * 300 / items, within(8.0));
    }

    @Test
    void theSameSeedGivesTheSameSamplesAndAnotherOthers() {
        int[] counts = {50, 30, 20, 1};
        int[] one = new int[4];
        int[] same = new int[4];
        int[] other = new int[4];
        new Draws(counts, 1).next(one);
        new Draws(counts, 1).next(same);
        new Draws(counts, 2).next(other);
        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void metricsTogetherGiveWhatEachGivesAlone() {
        ReferenceTable table = ReferenceTable.read("S01_sets_small");
        List<Coefficients.Named> all = Coefficients.sets(table.ratings(), table.sets());
        for (String statistic : List.of("set_exact", "set_masi", "set_jaccard")) {
            String name = statistic.replace("set_exact", "krippendorff_alpha").replace("set_", "krippendorff_alpha_");
            assertThat(all).filteredOn(it -> it.name().equals(name)).singleElement().satisfies(it -> assertThat(
                    it.estimate()).isEqualTo(table.coefficient("alpha:" + statistic).of(table.ratings())));
        }
    }
}
