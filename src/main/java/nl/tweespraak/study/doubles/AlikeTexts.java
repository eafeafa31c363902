package nl.tweespraak.study.doubles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Which of many texts are alike, by the words and phrases that few of them have: an inverted index over fingerprints,
/// so that only texts that share something rare are ever compared.
final class AlikeTexts {

    /// Less alike than this says nothing.
    static final double LEAST = 0.08;

    /// What more than one in so many texts has, or more than so many texts, is how people write.
    private static final int SHARE = 10;
    private static final int MOST = 100;
    private static final int FEWEST = 10;
    /// A text that says little counts as if it had so many rare words: one shared word is no likeness.
    private static final int FLOOR = 12;
    /// Of one text with those before it: somebody who came back every week is found all the same.
    private static final int KEPT = 10;

    /// Of each text's features, feature in the upper half and text in the lower.
    private long[] rows = new long[1 << 12];
    private int size;
    private int texts;

    /// Two texts, counted from 0 in the order in which they came.
    ///
    /// @param earlier below `later`
    record Pair(int later, int earlier, double likeness) {
    }

    void add(int[] fingerprint) {
        if (size + fingerprint.length > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(2 * rows.length, size + fingerprint.length));
        }
        for (int feature : fingerprint) {
            rows[size++] = ((long) feature << Integer.SIZE) | texts;
        }
        texts++;
    }

    List<Pair> pairs() {
        Arrays.sort(rows, 0, size);
        int most = Math.max(FEWEST, Math.min(MOST, texts / SHARE));
        float[] norms = new float[texts];
        int[] lengths = new int[texts + 1];
        Postings postings = new Postings();
        for (int from = 0; from < size;) {
            int to = from + 1;
            while (to < size && rows[to] >>> Integer.SIZE == rows[from] >>> Integer.SIZE) {
                to++;
            }
            // What one text alone has, slips of the pen and most phrases, can be in common with nothing.
            if (to - from > 1 && to - from <= most) {
                float weight = weight(to - from);
                for (int i = from; i < to; i++) {
                    norms[(int) rows[i]] += weight;
                    lengths[(int) rows[i]]++;
                }
                postings.add(from, to);
            }
            from = to;
        }
        return compared(postings.turned(rows, lengths), norms);
    }

    /// The square of how rare a feature is.
    private float weight(int among) {
        double rare = Math.log((1.0 + texts) / among);
        return (float) (rare * rare);
    }

    private List<Pair> compared(Turned turned, float[] norms) {
        float floor = FLOOR * weight(1);
        float[] shared = new float[texts];
        int[] touched = new int[texts];
        List<Pair> pairs = new ArrayList<>();
        List<Pair> best = new ArrayList<>();
        for (int text = 0; text < texts; text++) {
            int count = 0;
            for (int i = turned.begins[text]; i < turned.begins[text + 1]; i++) {
                int group = turned.groups[i];
                int from = turned.postings.starts[group];
                float weight = weight(turned.postings.ends[group] - from);
                for (int at = from; (int) rows[at] < text; at++) {
                    int other = (int) rows[at];
                    if (shared[other] == 0) {
                        touched[count++] = other;
                    }
                    shared[other] += weight;
                }
            }
            for (int i = 0; i < count; i++) {
                int other = touched[i];
                double likeness = shared[other]
                        / Math.sqrt((double) Math.max(floor, norms[text]) * Math.max(floor, norms[other]));
                shared[other] = 0;
                if (likeness >= LEAST) {
                    best.add(new Pair(text, other, Math.min(1, likeness)));
                }
            }
            best.sort(Comparator.comparingDouble(Pair::likeness).reversed());
            pairs.addAll(best.subList(0, Math.min(KEPT, best.size())));
            best.clear();
        }
        return pairs;
    }

    /// Where in the rows the texts of a feature stand.
    private static final class Postings {
        private int[] starts = new int[1 << 10];
        private int[] ends = new int[1 << 10];
        private int count;

        void add(int from, int to) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            starts[count] = from;
            ends[count++] = to;
        }

        /// @param lengths how many shared features each text has
        Turned turned(long[] rows, int[] lengths) {
            int[] begins = new int[lengths.length];
            for (int text = 1; text < begins.length; text++) {
                begins[text] = begins[text - 1] + lengths[text - 1];
            }
            int[] next = begins.clone();
            int[] groups = new int[begins[begins.length - 1]];
            for (int group = 0; group < count; group++) {
                for (int at = starts[group]; at < ends[group]; at++) {
                    groups[next[(int) rows[at]]++] = group;
                }
            }
            return new Turned(this, begins, groups);
        }
    }

    /// The features of each text that others have too: those of text n from `begins[n]` up to `begins[n + 1]`.
    private static final class Turned {
        private final Postings postings;
        private final int[] begins;
        private final int[] groups;

        Turned(Postings postings, int[] begins, int[] groups) {
            this.postings = postings;
            this.begins = begins;
            this.groups = groups;
        }
    }
}
