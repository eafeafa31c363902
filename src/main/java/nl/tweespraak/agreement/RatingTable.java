package nl.tweespraak.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Ratings of items by coders, as counts of equal rows: coefficients do not depend on which item is which, and a year of
/// cases has few different rows. Items that nobody rated are not in it.
public final class RatingTable {

    /// The rating of a coder who gave none.
    public static final int MISSING = -1;

    private final int coders;
    private final int categories;
    private final int[][] rows;
    private final int[] counts;

    private RatingTable(int coders, int categories, int[][] rows, int[] counts) {
        this.coders = coders;
        this.categories = categories;
        this.rows = rows;
        this.counts = counts;
    }

    /// @param categories declared; ratings are their places from 0
    public static Builder of(int coders, int categories) {
        return new Builder(coders, categories);
    }

    /// Takes items one by one.
    public static final class Builder {

        /// So many possible rows have a count of their own; of more, those that occur have.
        private static final int DENSE = 1 << 16;

        private final int coders;
        private final int categories;
        private final int[] dense;
        private final Map<Row, Integer> counts = new HashMap<>();

        private Builder(int coders, int categories) {
            this.coders = coders;
            this.categories = categories;
            double possible = Math.pow(categories + 1.0, coders);
            this.dense = new int[possible <= DENSE ? (int) possible : 0];
        }

        /// @param ratings of one item, in the order of the coders; [#MISSING] for none
        /// @throws IllegalArgumentException where there are too many or few, or one is no category
        public Builder add(int... ratings) {
            int place = 0;
            boolean rated = false;
            boolean fits = ratings.length == coders;
            for (int rating : ratings) {
                fits &= rating >= MISSING && rating < categories;
                rated |= rating != MISSING;
                place = place * (categories + 1) + rating - MISSING;
            }
            if (!fits) {
                throw new IllegalArgumentException("not the ratings of " + coders + " coders in " + categories
                        + " categories");
            }
            if (rated && dense.length > 0) {
                dense[place]++;
            } else if (rated) {
                counts.merge(new Row(ratings.clone()), 1, Integer::sum);
            }
            return this;
        }

        public RatingTable build() {
            for (int place = 0; place < dense.length; place++) {
                if (dense[place] > 0) {
                    counts.put(new Row(ratings(place)), dense[place]);
                }
            }
            // Sorted, so that the order of the items changes nothing, not even the last digit.
            List<Row> sorted = counts.keySet().stream().sorted().toList();
            return new RatingTable(coders, categories, sorted.stream().map(it -> it.ratings).toArray(int[][]::new),
                    sorted.stream().mapToInt(counts::get).toArray());
        }

        private int[] ratings(int place) {
            int[] ratings = new int[coders];
            int left = place;
            for (int coder = coders - 1; coder >= 0; coder--) {
                ratings[coder] = left % (categories + 1) + MISSING;
                left /= categories + 1;
            }
            return ratings;
        }
    }

    /// The ratings of an item; equal where all are.
    private static final class Row implements Comparable<Row> {

        private final int[] ratings;

        private Row(int... ratings) {
            this.ratings = ratings;
        }

        @Override
        public int compareTo(Row other) {
            return Arrays.compare(ratings, other.ratings);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row row && Arrays.equals(ratings, row.ratings);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ratings);
        }
    }

    public int coders() {
        return coders;
    }

    /// How many categories are declared.
    public int categories() {
        return categories;
    }

    /// How many items at least one coder rated.
    public int items() {
        return Arrays.stream(counts).sum();
    }

    /// How many items at least two coders rated.
    public int compared() {
        int compared = 0;
        for (int row = 0; row < rows.length; row++) {
            compared += ratings(row) >= 2 ? counts[row] : 0;
        }
        return compared;
    }

    /// How many different rows there are.
    int rows() {
        return rows.length;
    }

    /// A coder's rating in a row.
    int rating(int row, int coder) {
        return rows[row][coder];
    }

    /// How many items have a row.
    int count(int row) {
        return counts[row];
    }

    /// How many coders rated the items of a row.
    int ratings(int row) {
        int ratings = 0;
        for (int rating : rows[row]) {
            ratings += rating == MISSING ? 0 : 1;
        }
        return ratings;
    }

    /// Only the items that at least two coders rated.
    RatingTable comparable() {
        int[] kept = IntStream.range(0, rows.length).filter(row -> ratings(row) >= 2).toArray();
        return new RatingTable(coders, categories, Arrays.stream(kept).mapToObj(row -> rows[row]).toArray(int[][]::new),
                Arrays.stream(kept).map(row -> counts[row]).toArray());
    }

    /// How many categories anybody used.
    int used() {
        boolean[] seen = new boolean[categories];
        for (int row = 0; row < rows.length; row++) {
            for (int rating : rows[row]) {
                if (rating != MISSING) {
                    seen[rating] = true;
                }
            }
        }
        int used = 0;
        for (boolean one : seen) {
            used += one ? 1 : 0;
        }
        return used;
    }
}
