package nl.tweespraak.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An invented visitor: what is true of them, which coders then try to find.
final class Visitor {

    private static final String UNKNOWN = "-99";

    private final Map<String, String> truth = new HashMap<>();

    /// As files have it; -99 where nothing was said.
    String get(String variable) {
        return truth.getOrDefault(variable, UNKNOWN);
    }

    void put(String variable, String value) {
        truth.put(variable, value);
    }

    boolean has(String variable) {
        return truth.containsKey(variable);
    }

    boolean is(String variable, String... values) {
        return List.of(values).contains(get(variable));
    }
}
