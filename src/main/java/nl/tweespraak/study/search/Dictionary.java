package nl.tweespraak.study.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Words in order, one behind the other in UTF-8.
final class Dictionary {

    private final byte[] bytes;
    private final int[] at;

    /// @param bytes all words
    /// @param at where each begins, and at last where they end
    Dictionary(byte[] bytes, int[] at) {
        this.bytes = bytes;
        this.at = at;
    }

    int size() {
        return at.length - 1;
    }

    /// The numbers of the words that are, or begin with, a word: from the first, to the second exclusive.
    int[] find(String word, boolean open) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        int from = first(wanted, false);
        if (open) {
            return new int[]{from, first(wanted, true)};
        }
        boolean there = from < size() && compare(from, wanted, Integer.MAX_VALUE) == 0;
        return new int[]{from, there ? from + 1 : from};
    }

    /// The first word that does not come before the wanted one, or, beyond, the first that comes after all that begin
    /// with it.
    private int first(byte[] wanted, boolean beyond) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, wanted, beyond ? wanted.length : Integer.MAX_VALUE);
            if (order < 0 || (beyond && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int word, byte[] wanted, int most) {
        int to = at[word] + Math.min(at[word + 1] - at[word], most);
        return Arrays.compareUnsigned(bytes, at[word], to, wanted, 0, wanted.length);
    }
}
