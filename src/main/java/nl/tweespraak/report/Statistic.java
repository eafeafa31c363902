package nl.tweespraak.report;

import java.util.Arrays;
import java.util.Locale;

/// What a figure says of a population.
public enum Statistic {
    COUNT, PERCENT, MEAN, MEDIAN, MINIMUM, MAXIMUM;

    static Statistic of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statistic " + word));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is worked out over numbers, not a number of cases.
    public boolean isOfNumbers() {
        return this != COUNT && this != PERCENT;
    }
}
