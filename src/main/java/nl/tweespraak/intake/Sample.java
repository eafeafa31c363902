package nl.tweespraak.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// The first values of a column or path, blank ones included where rows have them.
record Sample(String place, List<String> values) {

    private static final int SHOWN = 3;
    private static final int LENGTH = 40;

    Sample {
        values = List.copyOf(values);
    }

    /// The last name in the place, in small letters and digits alone.
    String name() {
        String last = place.replaceFirst("'?]$", "");
        last = last.substring(Math.max(last.lastIndexOf('.'), last.lastIndexOf('\'')) + 1);
        return last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    List<String> filled() {
        return values.stream().filter(it -> !it.isBlank()).toList();
    }

    int different() {
        return new HashSet<>(filled()).size();
    }

    /// Equal values stand together, and at least two are equal.
    boolean comesInRuns() {
        long runs = 0;
        String before = null;
        for (String value : values) {
            runs += value.equals(before) ? 0 : 1;
            before = value;
        }
        return runs < values.size() && runs == values.stream().distinct().count();
    }

    double meanLength() {
        return filled().stream().mapToInt(String::length).average().orElse(0);
    }

    Field field() {
        return new Field(place, filled().size(), different(), filled().stream().distinct().limit(SHOWN)
                .map(it -> it.length() <= LENGTH ? it : it.substring(0, LENGTH) + "…").toList());
    }

    /// Never what stands there.
    @Override
    public String toString() {
        return place;
    }
}
