package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.tweespraak.model.Cores;
import nl.tweespraak.model.Text;

/// Alpha with an interval from resampling the items: samples of as many items drawn with replacement, from the 2.5th to
/// the 97.5th percentile. Samples in which alpha is not defined are dropped. Same table, same interval.
///
/// 2,000 samples; with fewer than 200 items more, up to 20,000: there the ends fall on the steps of a coarse distribution,
/// and 2,000 samples would miss those of 100,000 by more than 0.02.
///
/// Items with equal ratings are drawn as counts of rows, which is the same bootstrap. Several metrics over one table share
/// the samples. The samples are made in parts, each by a seed of its own, on as many cores as there are.
public final class Bootstrap implements Coefficient {

    private static final int FEWEST = 2_000;
    private static final int MOST = 20_000;
    private static final int DRAWS = 400_000;
    private static final int PART = 250;
    private static final long SEED = 20_220_101;
    private static final double TAIL = 0.025;
    private static final Locale DUTCH = Locale.of("nl");

    private final Metric metric;

    /// @param metric that does not depend on how often values are used
    public Bootstrap(Metric metric) {
        this.metric = metric;
    }

    Metric metric() {
        return metric;
    }

    @Override
    public Estimate of(RatingTable table) {
        return of(table, List.of(metric)).getFirst();
    }

    /// Alpha by each of the metrics.
    static List<Estimate> of(RatingTable table, List<Metric> metrics) {
        List<Estimate> estimates = metrics.stream().map(it -> new KrippendorffAlpha(it).of(table)).toList();
        if (estimates.stream().allMatch(it -> it.value() == null)) {
            return estimates;
        }
        double[][] samples = samples(table.comparable(), metrics);
        return IntStream.range(0, metrics.size()).mapToObj(it -> estimate(estimates.get(it), samples[it])).toList();
    }

    /// @return by metric, in no order that means anything
    private static double[][] samples(RatingTable comparable, List<Metric> metrics) {
        int samples = samples(comparable.items());
        SampledAlpha sampled = new SampledAlpha(comparable, metrics);
        Draws all = new Draws(IntStream.range(0, comparable.rows()).map(comparable::count).toArray(), SEED);
        double[][] values = new double[metrics.size()][samples];
        Cores.each(IntStream.range(0, (samples + PART - 1) / PART).boxed().toList(), part -> {
            Draws draws = all.with(SEED + part);
            SampledAlpha.Sample sample = sampled.sample();
            for (int number = part * PART; number < Math.min(samples, (part + 1) * PART); number++) {
                draws.next(sample.often());
                sample.count();
                for (int each = 0; each < values.length; each++) {
                    values[each][number] = sample.alpha(each);
                }
            }
            return part;
        });
        return values;
    }

    static int samples(long items) {
        return Math.clamp(DRAWS / items, FEWEST, MOST);
    }

    private static Estimate estimate(Estimate estimate, double[] samples) {
        Double value = estimate.value();
        double[] sorted = Arrays.stream(samples).filter(it -> !Double.isNaN(it)).sorted().toArray();
        if (value == null || sorted.length == 0) {
            return value == null ? estimate : Estimate.of(value);
        }
        return Estimate.of(value, percentile(sorted, TAIL), percentile(sorted, 1 - TAIL),
                words(samples.length, samples.length - sorted.length));
    }

    private static Text words(int samples, int dropped) {
        String nl = String.format(DUTCH, "bootstrap over casussen, %,d steekproeven", samples);
        String en = String.format(Locale.ENGLISH, "bootstrap over cases, %,d samples", samples);
        return dropped == 0
                ? new Text(nl, en)
                : new Text(String.format(DUTCH, "%s, waarvan %,d zonder uitkomst", nl, dropped),
                        String.format(Locale.ENGLISH, "%s, of which %,d undefined", en, dropped));
    }

    /// Between the two nearest, as R's type 7.
    static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
