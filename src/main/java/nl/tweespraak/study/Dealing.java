package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// How the cases of a round are dealt: by a seed, so that it can be done again.
public final class Dealing {

    private static final double ALL = 100;

    private Dealing() {
    }

    /// How many cases all coders of a round code.
    ///
    /// @param percent 0 to 100
    public static int shared(int cases, int percent) {
        return (int) Math.ceil(cases * (percent / ALL));
    }

    /// Some of the cases by chance, in the order in which they were.
    ///
    /// @param count at most as many as there are
    public static List<String> drawn(List<String> cases, int count, long seed) {
        List<String> shuffled = shuffled(cases, seed);
        Set<String> chosen = new HashSet<>(shuffled.subList(0, Math.clamp(count, 0, cases.size())));
        return cases.stream().filter(chosen::contains).toList();
    }

    static List<String> shuffled(List<String> cases, long seed) {
        List<String> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
