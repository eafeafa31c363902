package nl.tweespraak.oracle;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a command must say: its counts, or the rows (the header is 1) for which it refuses the file.
public record Outcome(Map<String, Integer> counts, SortedSet<Integer> faults) {

    static Outcome done(Map<String, Integer> counts) {
        return new Outcome(counts, new TreeSet<>());
    }

    static Outcome refused(SortedSet<Integer> faults) {
        return new Outcome(Map.of(), faults);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }
}
