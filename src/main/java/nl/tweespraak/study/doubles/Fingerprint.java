package nl.tweespraak.study.doubles;

import java.util.Arrays;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.search.Words;

/// What a chatter wrote, as numbers that two transcripts can have in common: each different word, a quarter of the
/// phrases of four words, always the same ones, and the whole. About a kilobyte for a transcript; the text cannot be
/// read from it.
final class Fingerprint {

    private static final int PHRASE = 4;
    /// Of the phrases one in so many is kept, by its hash.
    private static final int KEPT = 4;
    /// Fewer words than this are too few for the whole to say anything.
    private static final int TELLING = 12;
    private static final int SHORTEST = 3;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] last = new long[PHRASE];
    private int[] features = new int[256];
    private int size;
    private int words;
    private long whole;

    private Fingerprint() {
    }

    /// Sorted, each once.
    static int[] of(Transcript transcript) {
        Fingerprint print = new Fingerprint();
        for (Message message : transcript.messages()) {
            if (message.speaker() == Speaker.CHATTER) {
                print.take(new Words(message.text()));
            }
        }
        if (print.words >= TELLING) {
            print.add(print.whole);
        }
        int[] all = Arrays.copyOf(print.features, print.size);
        Arrays.sort(all);
        int different = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[different++] = all[i];
            }
        }
        return Arrays.copyOf(all, different);
    }

    private void take(Words text) {
        while (text.next()) {
            long word = hash(text.characters(), text.length());
            last[words % PHRASE] = word;
            words++;
            whole = mixed(whole * 31 + word);
            if (text.length() >= SHORTEST) {
                add(word);
            }
            if (words >= PHRASE) {
                long phrase = 0;
                for (int i = 0; i < PHRASE; i++) {
                    phrase = phrase * 31 + last[(words + i) % PHRASE];
                }
                phrase = mixed(phrase);
                if (Long.remainderUnsigned(phrase, KEPT) == 0) {
                    add(phrase);
                }
            }
        }
    }

    private void add(long feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = (int) (feature >>> Integer.SIZE);
    }

    private static long hash(char[] characters, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + characters[i];
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * PRIME;
        return mixed ^ (mixed >>> 29);
    }
}
