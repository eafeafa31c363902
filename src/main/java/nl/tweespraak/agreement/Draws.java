package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Draws items with replacement, as counts of rows. The items of equal rows stand together, the most frequent rows first,
/// in a range that is halved again and again: how many of m draws fall in the lower half is the number of ones among m
/// random bits. A half that holds one row only is done; where few draws are left for many rows each is drawn by itself.
/// What falls behind the last item, up to a power of two, is drawn again.
///
/// Gives the same samples for the same seed. For one thread.
final class Draws {

    /// So few draws are quicker one by one than by halving.
    private static final int FEW = 256;

    private final SplittableRandom random;
    private final int[] rowOf;
    private int[] often = {};

    /// @param counts of each row; at least one item in all
    Draws(int[] counts, long seed) {
        random = new SplittableRandom(seed);
        rowOf = new int[Arrays.stream(counts).sum()];
        int[] order = IntStream.range(0, counts.length).boxed().sorted(Comparator.comparingInt(row -> -counts[row]))
                .mapToInt(Integer::intValue).toArray();
        int item = 0;
        for (int row : order) {
            Arrays.fill(rowOf, item, item + counts[row], row);
            item += counts[row];
        }
    }

    /// As many draws as there are items.
    ///
    /// @param drawn filled with how often each row was drawn
    void next(int[] drawn) {
        often = drawn;
        Arrays.fill(often, 0);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(rowOf.length - 1);
        for (int left = rowOf.length; left > 0;) {
            left = draw(0, bits, left);
        }
    }

    /// @param bits the range is two to that power
    /// @return how many fell behind the last item
    private int draw(int from, int bits, int draws) {
        if (draws == 0 || from >= rowOf.length) {
            return draws;
        }
        int end = from + (1 << bits);
        if (end <= rowOf.length && rowOf[from] == rowOf[end - 1]) {
            often[rowOf[from]] += draws;
            return 0;
        }
        if (draws <= FEW) {
            return drawEach(from, bits, draws);
        }
        int low = ones(draws);
        int half = bits - 1;
        return draw(from, half, low) + draw(from + (1 << half), half, draws - low);
    }

    /// One after another, several from each random number.
    private int drawEach(int from, int bits, int draws) {
        int behind = 0;
        int mask = (1 << bits) - 1;
        int each = Long.SIZE / bits;
        for (int left = draws; left > 0;) {
            long drawn = random.nextLong();
            for (int one = Math.min(each, left); one > 0; one--) {
                int item = from + ((int) drawn & mask);
                if (item < rowOf.length) {
                    often[rowOf[item]]++;
                } else {
                    behind++;
                }
                drawn >>>= bits;
                left--;
            }
        }
        return behind;
    }

    /// How many of that many random bits are one.
    private int ones(int bits) {
        int ones = 0;
        for (int left = bits; left > 0; left -= Long.SIZE) {
            long drawn = random.nextLong();
            ones += Long.bitCount(left < Long.SIZE ? drawn >>> (Long.SIZE - left) : drawn);
        }
        return ones;
    }
}
