package nl.tweespraak.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.json.JsonPath;
import org.jspecify.annotations.Nullable;

/// Where in a JSON file everything is.
///
/// @param named attributes with a path of their own
/// @param messages null where each of the transcripts is one message, and the id tells which belong together
/// @param attributes an object whose members are all attributes; null where there is none
record Shape(JsonPath transcripts, @Nullable JsonPath id, @Nullable JsonPath startedOn,
        SortedMap<String, JsonPath> named, @Nullable JsonPath attributes, @Nullable JsonPath messages, JsonPath speaker,
        JsonPath text, @Nullable JsonPath at, @Nullable JsonPath time) {

    Shape {
        named = Collections.unmodifiableSortedMap(named);
    }

    /// The shape that the import knows without a mapping.
    ///
    /// @param transcripts `$`, `$[*]` or `$.transcripts[*]`
    static Shape known(String transcripts) {
        return new Shape(path(transcripts), path("$.id"), path("$.startedOn"), new TreeMap<>(), path("$.attributes"),
                path("$.messages[*]"), path("$.speaker"), path("$.text"), path("$.at"), null);
    }

    static Shape of(Mapping mapping) {
        SortedMap<String, JsonPath> named = new TreeMap<>();
        mapping.attributes().forEach((name, path) -> named.put(name, path(path)));
        return new Shape(needed(mapping.transcripts()), optional(mapping.id()), optional(mapping.startedOn()), named,
                null, optional(mapping.messages()), needed(mapping.speaker()), needed(mapping.text()),
                optional(mapping.at()), optional(mapping.time()));
    }

    private static JsonPath needed(@Nullable String path) {
        if (path == null) {
            throw new IllegalArgumentException("a mapping of JSON without a path that it needs");
        }
        return path(path);
    }

    private static @Nullable JsonPath optional(@Nullable String path) {
        return path == null ? null : path(path);
    }

    private static JsonPath path(String path) {
        return JsonPath.parse(path).orElseThrow(() -> new IllegalArgumentException("no path: " + path));
    }
}
