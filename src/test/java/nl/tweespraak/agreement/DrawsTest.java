package nl.tweespraak.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {

    private static final int SAMPLES = 20_000;
    /// A right distribution fails once in a million; the seeds are fixed.
    private static final double SURE = 1e-6;

    /// Of few tries and many, rare and likely, on both sides of where the algorithm changes.
    @ParameterizedTest
    @CsvSource({"1,0.3", "5,0.5", "30,0.2", "100,0.0999", "100,0.1001", "100,0.5", "100,0.9", "400,0.97", "1000,0.011",
            "20000,0.0006", "20000,0.25", "20000,0.77"})
    void successesAreBinomial(int tries, double chance) {
        Binomial binomial = new Binomial(new SplittableRandom(tries));
        int[] seen = new int[tries + 1];
        for (int sample = 0; sample < SAMPLES; sample++) {
            seen[binomial.next(tries, chance)]++;
        }
        BinomialDistribution expected = BinomialDistribution.of(tries, chance);
        double distance = 0;
        int cells = 0;
        double waiting = 0;
        int found = 0;
        for (int number = 0; number <= tries; number++) {
            waiting += SAMPLES * expected.probability(number);
            found += seen[number];
            // Numbers too rare to be counted alone are counted with the next ones.
            if (waiting >= 10 || number == tries) {
                distance += Math.pow(found - waiting, 2) / Math.max(waiting, 1);
                cells++;
                waiting = 0;
                found = 0;
            }
        }
        assertThat(ChiSquaredDistribution.of(Math.max(1, cells - 1)).survivalProbability(distance))
                .isGreaterThan(SURE);
    }

    @Test
    void nothingAndAllAreCertain() {
        Binomial binomial = new Binomial(new SplittableRandom(1));
        assertThat(binomial.next(0, 0.4)).isZero();
        assertThat(binomial.next(7, 0)).isZero();
        assertThat(binomial.next(7, 1)).isEqualTo(7);
    }

    /// Each row comes as often as it has items, with the variance and covariance of draws with replacement.
    @ParameterizedTest
    @CsvSource({"1 2 3 4", "500 300 12 11 1 1 1", "0 40 0 3", "30 30 30", "1", "9000 400 400 90 30 13 12 11 5 4 3 2 1"})
    void rowsAreDrawnAsOftenAsTheyHaveItems(String written) {
        int[] counts = Arrays.stream(written.split(" ")).mapToInt(Integer::parseInt).toArray();
        double items = Arrays.stream(counts).sum();
        Draws draws = new Draws(counts, 7);
        int[] drawn = new int[counts.length];
        double[] sums = new double[counts.length];
        double[] squares = new double[counts.length];
        double together = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            draws.next(drawn);
            assertThat(Arrays.stream(drawn).sum()).isEqualTo((int) items);
            for (int row = 0; row < counts.length; row++) {
                sums[row] += drawn[row];
                squares[row] += Math.pow(drawn[row] - counts[row], 2);
            }
            together += (drawn[0] - counts[0]) * (double) (drawn[counts.length - 1] - counts[counts.length - 1]);
        }
        for (int row = 0; row < counts.length; row++) {
            double variance = counts[row] * (1 - counts[row] / items);
            assertThat(sums[row] / SAMPLES).isCloseTo(counts[row], within(5 * Math.sqrt(variance / SAMPLES)));
            assertThat(squares[row] / SAMPLES).isCloseTo(variance, within(0.1 * variance + 1e-9));
        }
        if (counts.length > 1) {
            double covariance = -counts[0] * (counts[counts.length - 1] / items);
            double spread = Math.sqrt((double) counts[0] * counts[counts.length - 1] / SAMPLES);
            assertThat(together / SAMPLES).isCloseTo(covariance, within(6 * spread + 1e-9));
        }
    }

    @Test
    void theSameSeedGivesTheSameSamples() {
        int[] counts = {40, 3, 20, 1};
        int[] one = new int[counts.length];
        int[] other = new int[counts.length];
        Draws first = new Draws(counts, 3);
        Draws second = new Draws(counts, 3);
        for (int sample = 0; sample < 100; sample++) {
            first.next(one);
            second.next(other);
            assertThat(one).isEqualTo(other);
        }
    }
}
