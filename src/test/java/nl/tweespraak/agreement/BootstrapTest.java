package nl.tweespraak.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Intervals of set coefficients.
class BootstrapTest {

    private static final int MANY = 100_000;
    private static final Offset<Double> CLOSE = within(0.02);

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"alpha:set_exact", "alpha:set_jaccard", "alpha:set_masi"})
    void intervalsOfPublishedSetsAreWhatAHundredThousandSamplesGive(String statistic) {
        for (String id : List.of("S01_sets_small", "S03_sets_with_empty", "S06_sets_singletons")) {
            ReferenceTable table = ReferenceTable.read(id);
            compare(table.ratings(), ((Bootstrap) table.coefficient(statistic)).metric());
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {5, 16, 40, 229, 1_000})
    void soDoItemsOfAnyNumber(int items) {
        Random random = new Random(items);
        RatingTable.Builder table = RatingTable.of(2, 8);
        for (int item = 0; item < items; item++) {
            int one = random.nextInt(1 + random.nextInt(8));
            table.add(one, random.nextInt(10) < 8 ? one : random.nextInt(8));
        }
        List<Set<Integer>> sets = IntStream.range(0, 8).mapToObj(it -> Set.copyOf(IntStream.range(0, 3)
                .filter(bit -> (it >> bit & 1) == 1).boxed().toList())).toList();
        compare(table.build(), Metric.masi(sets));
    }

    /// A hundred thousand samples, fewer of many items, drawn item by item, by another generator, and sorted plainly.
    private static void compare(RatingTable table, Metric metric) {
        RatingTable comparable = table.comparable();
        List<Integer> rowOf = new ArrayList<>();
        for (int row = 0; row < comparable.rows(); row++) {
            for (int i = 0; i < comparable.count(row); i++) {
                rowOf.add(row);
            }
        }
        Random random = new Random(7);
        KrippendorffAlpha alpha = new KrippendorffAlpha(metric);
        int samples = Math.max(2_000, Math.min(MANY, 40_000_000 / rowOf.size() / 8));
        double[] drawn = new double[samples];
        for (int sample = 0; sample < samples; sample++) {
            RatingTable.Builder again = RatingTable.of(comparable.coders(), comparable.categories());
            for (int draw = 0; draw < rowOf.size(); draw++) {
                again.add(ratings(comparable, rowOf.get(random.nextInt(rowOf.size()))));
            }
            Double value = alpha.of(again.build()).value();
            drawn[sample] = value == null ? Double.NaN : value;
        }
        double[] sorted = Arrays.stream(drawn).filter(it -> !Double.isNaN(it)).sorted().toArray();
        Estimate ours = new Bootstrap(metric).of(table);
        assertThat(ours.low()).isNotNull().isCloseTo(sorted[(int) Math.round(0.025 * (sorted.length - 1))], CLOSE);
        assertThat(ours.high()).isNotNull().isCloseTo(sorted[(int) Math.round(0.975 * (sorted.length - 1))], CLOSE);
    }

    private static int[] ratings(RatingTable table, int row) {
        return IntStream.range(0, table.coders()).map(coder -> table.rating(row, coder)).toArray();
    }

    @Test
    void theSameTableGivesTheSameInterval() {
        ReferenceTable table = ReferenceTable.read("S01_sets_small");
        Coefficient alpha = table.coefficient("alpha:set_masi");
        assertThat(alpha.of(table.ratings())).isEqualTo(alpha.of(table.ratings()));
        assertThat(Objects.requireNonNull(alpha.of(table.ratings()).interval()).en()).contains("20,000 samples");
        assertThat(Objects.requireNonNull(alpha.of(table.ratings()).interval()).nl()).contains("20.000 steekproeven");
    }

    @Test
    void samplesWithoutAValueAreDroppedAndCounted() {
        RatingTable table = RatingTable.of(2, 2).add(0, 0).add(0, 0).add(1, 1).build();
        Estimate estimate = new Bootstrap(Metric.nominal()).of(table);
        // Of three items (2/3)³ + (1/3)³ = 1/3 of the samples have one category only.
        String words = Objects.requireNonNull(estimate.interval()).en();
        int dropped = Integer.parseInt(words.replaceFirst(".*of which ([\\d,]+) undefined", "$1").replace(",", ""));
        assertThat(dropped).isBetween(6_400, 6_930);
    }

    /// R's quantile of type 7, by hand: of 1, 2, 4 and 8 the share p lies 3p steps from the first.
    @Test
    void percentilesLieBetweenTheTwoNearestValues() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Bootstrap.percentile(sorted, 0)).isEqualTo(1);
        assertThat(Bootstrap.percentile(sorted, 0.25)).isEqualTo(1.75);
        assertThat(Bootstrap.percentile(sorted, 0.5)).isEqualTo(3);
        assertThat(Bootstrap.percentile(sorted, 0.9)).isCloseTo(6.8, within(1e-12));
        assertThat(Bootstrap.percentile(sorted, 1)).isEqualTo(8);
        assertThat(Bootstrap.percentile(new double[]{5}, 0.975)).isEqualTo(5);
    }

    @Test
    void fewItemsAreSampledMoreOften() {
        assertThat(Bootstrap.samples(5)).isEqualTo(20_000);
        assertThat(Bootstrap.samples(20)).isEqualTo(20_000);
        assertThat(Bootstrap.samples(100)).isEqualTo(4_000);
        assertThat(Bootstrap.samples(200)).isEqualTo(2_000);
        assertThat(Bootstrap.samples(20_000)).isEqualTo(2_000);
    }

    /// The number of samples is no multiple of a part, so that the last part is shorter.
    @Test
    void everySampleIsDrawn() {
        RatingTable.Builder table = RatingTable.of(2, 2);
        for (int item = 0; item < 97; item++) {
            table.add(item % 2, item % 7 == 0 ? 1 - item % 2 : item % 2);
        }
        Estimate estimate = new Bootstrap(Metric.nominal()).of(table.build());
        assertThat(Objects.requireNonNull(estimate.interval()).en()).endsWith("4,123 samples");
        double value = Objects.requireNonNull(estimate.value());
        // A sample that nobody drew would count as 0 and pull the lower end down to it.
        assertThat(estimate.low()).isNotNull().isBetween(value - 0.2, value - 0.08);
        assertThat(estimate.high()).isNotNull().isBetween(value + 0.08, value + 0.2);
    }
}
