package nl.tweespraak.model;

import java.util.List;
import java.util.function.Function;

/// As many cores as there are, for work that takes seconds, that whoever asked waits for, and of which no part knows of
/// another. It is no work in the background: that is shown and can be stopped.
public final class Cores {

    private Cores() {
    }

    /// How much can be done at once, from 1.
    public static int count() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// What comes of each, in the order of the parts.
    ///
    /// @param work that changes nothing that another part reads
    public static <T, R> List<R> each(List<T> parts, Function<T, R> work) {
        return parts.parallelStream().map(work).toList();
    }
}
