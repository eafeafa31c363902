package nl.tweespraak.report;

import java.util.Arrays;
import java.util.Locale;

/// What a figure is a part of.
public enum BaseRule {
    /// Of the whole population.
    ALL,
    /// Of those of whom it is known.
    KNOWN,
    /// Of nothing: a count by itself.
    NONE;

    static BaseRule of(String word) {
        return Arrays.stream(values()).filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no base rule " + word));
    }

    /// `all`, `known`, or empty.
    public String word() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
