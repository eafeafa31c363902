package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Draws items with replacement, as counts of rows: a multinomial distribution, by rows of many items first. How often one
/// of those is drawn is binomial over the draws that are left, by its share of the items that are left (Devroye,
/// Non-Uniform Random Variate Generation, 1986, chapter XI.1.4). The items of the other rows are drawn one by one.
///
/// Gives the same samples for the same seed. For one thread.
final class Draws {

    /// Rows of fewer items are quicker drawn item by item.
    private static final int MANY = 16;
    private static final long MASK = 0xffff_ffffL;

    private final SplittableRandom random;
    private final int[] counts;
    /// The rows of many items, most first.
    private final int[] many;
    /// Of each other item, its row.
    private final int[] rowOf;
    private final int items;

    /// @param counts of each row; at least one item in all
    Draws(int[] counts, long seed) {
        this.random = new SplittableRandom(seed);
        this.counts = counts.clone();
        this.items = Arrays.stream(counts).sum();
        this.many = IntStream.range(0, counts.length).filter(row -> counts[row] >= MANY).boxed()
                .sorted(Comparator.comparingInt(row -> -counts[row])).mapToInt(row -> row).toArray();
        this.rowOf = IntStream.range(0, counts.length).filter(row -> counts[row] < MANY)
                .flatMap(row -> IntStream.generate(() -> row).limit(counts[row])).toArray();
    }

    private Draws(Draws same, long seed) {
        this.random = new SplittableRandom(seed);
        this.counts = same.counts;
        this.items = same.items;
        this.many = same.many;
        this.rowOf = same.rowOf;
    }

    /// The same items by another seed, for another thread.
    Draws with(long seed) {
        return new Draws(this, seed);
    }

    /// As many draws as there are items.
    ///
    /// @param drawn filled with how often each row was drawn
    void next(int[] drawn) {
        Arrays.fill(drawn, 0);
        Binomial binomial = new Binomial(random);
        int left = items;
        int among = items;
        for (int row : many) {
            int often = binomial.next(left, (double) counts[row] / among);
            drawn[row] = often;
            left -= often;
            among -= counts[row];
        }
        for (; left > 0; left--) {
            drawn[rowOf[below(rowOf.length)]]++;
        }
    }

    /// Each number from 0 up to the bound is as likely: the upper half of a product, drawn again where its lower half is
    /// among those that would make some likelier (Lemire 2019).
    private int below(int bound) {
        long product = (random.nextLong() >>> Integer.SIZE) * bound;
        if ((product & MASK) < bound) {
            long uneven = (MASK + 1) % bound;
            while ((product & MASK) < uneven) {
                product = (random.nextLong() >>> Integer.SIZE) * bound;
            }
        }
        return (int) (product >>> Integer.SIZE);
    }
}
