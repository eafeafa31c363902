package nl.tweespraak.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far coders agreed on one variable, or on one aspect of it, when their round was closed.
///
/// @param variable its name; with `:` and the name of an aspect where it is one
/// @param level the scale, by its word
/// @param items cases that entered
/// @param coders who handed anything in
/// @param excluded how many cases did not enter, by the word for why not
/// @param rule how unknown and not applicable were counted
public record FrozenFigures(String variable, String level, int items, int coders, Map<String, Integer> excluded,
        Text rule, List<Coefficient> coefficients) {

    public FrozenFigures {
        excluded = Map.copyOf(excluded);
        coefficients = List.copyOf(coefficients);
    }

    /// @param interval how low and high were found; null where there are none
    /// @param undefined why there is no value; null where there is one
    public record Coefficient(String name, @Nullable Double value, @Nullable Double low, @Nullable Double high,
            @Nullable Text interval, @Nullable Text undefined) {
    }
}
