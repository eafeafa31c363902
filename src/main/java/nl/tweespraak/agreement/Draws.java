package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Draws items with replacement, as counts of rows. The items of a row stand in pieces of 1, 2, 4, 8 …, all rows' largest
/// pieces first, so that every piece is a half of a half … of one range. The range is halved again and again: how many of m
/// draws fall in the lower half is the number of ones among m random bits. A half that is one piece is done; where the
/// pieces are small each item is drawn by itself. What falls behind the last item, up to a power of two, is drawn again.
///
/// Gives the same samples for the same seed. For one thread.
final class Draws {

    /// Where pieces are smaller than two to this power, items are quicker drawn one by one.
    private static final int SMALL = 4;

    private final SplittableRandom random;
    private final int[] rowOf;
    /// By power of two: up to where the pieces are as large as that.
    private final int[] upTo = new int[Integer.SIZE];
    private int[] often = {};

    /// @param counts of each row; at least one item in all
    Draws(int[] counts, long seed) {
        random = new SplittableRandom(seed);
        rowOf = new int[Arrays.stream(counts).sum()];
        int item = 0;
        for (int bits = upTo.length - 2; bits >= 0; bits--) {
            for (int row = 0; row < counts.length; row++) {
                if ((counts[row] & 1 << bits) != 0) {
                    Arrays.fill(rowOf, item, item + (1 << bits), row);
                    item += 1 << bits;
                }
            }
            upTo[bits] = item;
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
        if (from < upTo[bits]) {
            often[rowOf[from]] += draws;
            return 0;
        }
        if (from >= upTo[SMALL] && from + (1 << bits) <= rowOf.length) {
            drawEach(from, bits, draws);
            return 0;
        }
        int low = ones(draws);
        int half = bits - 1;
        return draw(from, half, low) + draw(from + (1 << half), half, draws - low);
    }

    /// One after another, several from each random number.
    private void drawEach(int from, int bits, int draws) {
        int mask = (1 << bits) - 1;
        int each = Long.SIZE / bits;
        for (int left = draws; left > 0; left -= each) {
            long drawn = random.nextLong();
            for (int one = Math.min(each, left); one > 0; one--) {
                often[rowOf[from + ((int) drawn & mask)]]++;
                drawn >>>= bits;
            }
        }
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
