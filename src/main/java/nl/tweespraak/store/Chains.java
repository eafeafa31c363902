package nl.tweespraak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;

/// Where each chain of the journal ends: kept apart from the journal, so that lines that vanished at its end are
/// noticed, and so that a line can be added without a walk over all of them.
final class Chains {

    /// @param place of the last line, 0 where there is none
    /// @param line its digest, by which the next one is chained
    record Last(int place, String line) {
    }

    static final Last NONE = new Last(0, "");

    private final SortedMap<String, Last> ends = new TreeMap<>();

    static Chains empty() {
        return new Chains();
    }

    /// @param json as [#toString()] gives it
    static Chains parse(String json) {
        Chains chains = new Chains();
        if (Json.read(json, JsonLimits.USUAL) instanceof JsonObject object) {
            object.members().forEach((name, value) -> {
                if (value instanceof JsonString end) {
                    int space = end.value().indexOf(' ');
                    chains.put(name, new Last(Integer.parseInt(end.value().substring(0, space)),
                            end.value().substring(space + 1)));
                }
            });
        }
        return chains;
    }

    Last last(String chain) {
        return ends.getOrDefault(chain, NONE);
    }

    void put(String chain, Last last) {
        ends.put(chain, last);
    }

    Map<String, Last> all() {
        return Map.copyOf(ends);
    }

    /// The digest of the last lines, sorted.
    String head(Digests digests) {
        List<String> parts = new ArrayList<>(List.of("head"));
        parts.addAll(ends.values().stream().map(Last::line).sorted().toList());
        return digests.of(parts);
    }

    @Override
    public String toString() {
        SortedMap<String, String> written = new TreeMap<>();
        ends.forEach((name, last) -> written.put(name, last.place() + " " + last.line()));
        return Json.write(written);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chains chains && chains.ends.equals(ends);
    }

    @Override
    public int hashCode() {
        return ends.hashCode();
    }
}
