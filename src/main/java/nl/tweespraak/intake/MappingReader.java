package nl.tweespraak.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.json.JsonBool;
import nl.tweespraak.json.JsonNull;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonPath;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads a mapping and finds everything that is wrong with it.
final class MappingReader {

    private static final List<String> NAMES = List.of("format", "transcripts", "id", "startedOn", "attributes",
            "messages", "speaker", "text", "at", "time", "speakers", "trim", "encoding",
            "delimiter", "sheet", "line", "times", "zone");
    private static final List<String> PLACES = List.of("transcripts", "id", "startedOn", "messages", "speaker", "text",
            "at", "time");

    private static final Text FAULTS = new Text("de koppeling klopt niet", "the mapping is not right");
    private static final Text OBJECT = new Text("hier hoort een object te staan: { }", "here an object belongs: { }");
    private static final Text UNKNOWN = new Text("een koppeling kent deze naam niet; wel %s",
            "a mapping does not know this name; it knows %s");
    private static final Text FORMAT = new Text("'format' is json, csv, xlsx of text",
            "'format' is json, csv, xlsx or text");
    private static final Text NEEDED = new Text("'%s' ontbreekt", "'%s' is missing");
    private static final Text STRING = new Text("hier hoort een tekst te staan, of null",
            "here a string belongs, or null");
    private static final Text BOOLEAN = new Text("hier hoort true of false te staan", "here true or false belongs");
    private static final Text PATH = new Text("dit is geen pad; paden zijn zoals $.dialog[*] en $.speaker",
            "this is no path; paths are like $.dialog[*] and $.speaker");
    private static final Text EACH = new Text("dit pad leidt niet naar elk bericht: laat het eindigen op [*]",
            "this path does not lead to each message: end it with [*]");
    private static final Text ONE = new Text("dit pad leidt naar meer dan één waarde: laat [*] weg",
            "this path leads to more than one value: leave out [*]");
    private static final Text SPEAKER = new Text("dit is geen spreker: chatter, counsellor, police of system",
            "this is no speaker: chatter, counsellor, police or system");
    private static final Text NO_ID = new Text(
            "zonder 'messages' is elk onderdeel van 'transcripts' één bericht, en zegt 'id' welke bij elkaar horen: geef een "
                    + "van beide",
            "without 'messages' each of 'transcripts' is one message, and 'id' says which belong together: give one of the "
                    + "two");
    private static final Text NO_PLACES = new Text("een tekstbestand heeft geen velden: laat dit weg",
            "a text log has no fields: leave this out");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    MappingReader(String file) {
        this.file = file;
    }

    Mapping read(JsonValue root) {
        if (!(root instanceof JsonObject object)) {
            throw Places.refusal(file, root.place().text(), OBJECT);
        }
        object.members().forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                fault(value, UNKNOWN.with(String.join(", ", NAMES)));
            }
        });
        Optional<Format> format = format(object);
        SortedMap<String, String> attributes = new TreeMap<>();
        members(object, "attributes").forEach((name, value) -> string(value).ifPresent(it -> attributes.put(name, it)));
        SortedMap<String, Speaker> speakers = new TreeMap<>();
        members(object, "speakers").forEach((label, value) -> speaker(value).ifPresent(it -> speakers.put(label, it)));
        Mapping mapping = new Mapping(format.orElse(Format.TEXT), place(object, "transcripts"), place(object, "id"),
                place(object, "startedOn"), attributes, place(object, "messages"), place(object, "speaker"),
                place(object, "text"), place(object, "at"), place(object, "time"), speakers, trim(object),
                new DialectReader(this::fault).read(object, format.orElse(Format.TEXT)));
        if (!mapping.isComplete() || !mapping.hasNoPlaces()) {
            format.ifPresent(it -> check(object, it));
        }
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            throw problems.size() == 1
                    ? Places.refusal(file, first.place(), first.reason())
                    : new Refusal(FAULTS, problems);
        }
        return mapping;
    }

    private void check(JsonObject object, Format format) {
        switch (format) {
            case JSON -> {
                need(object, "transcripts", "speaker", "text");
                if (isAbsent(object, "messages") && isAbsent(object, "id")) {
                    fault(object, NO_ID);
                }
                PLACES.forEach(name -> object.find(name).ifPresent(value -> path(name, value)));
                members(object, "attributes").values().forEach(value -> path("attributes", value));
            }
            case CSV, XLSX -> need(object, "speaker", "text");
            case TEXT -> {
                PLACES.forEach(name -> object.find(name).filter(value -> !(value instanceof JsonNull))
                        .ifPresent(value -> fault(value, NO_PLACES)));
                members(object, "attributes").values().forEach(value -> fault(value, NO_PLACES));
            }
        }
    }

    private void need(JsonObject object, String... names) {
        for (String name : names) {
            if (isAbsent(object, name)) {
                JsonValue value = object.get(name);
                fault(value == null ? object : value, NEEDED.with(name));
            }
        }
    }

    private static boolean isAbsent(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value == null || value instanceof JsonNull;
    }

    private void path(String name, JsonValue value) {
        if (!(value instanceof JsonString written)) {
            return;
        }
        boolean many = written.value().contains("[*]");
        if (JsonPath.parse(written.value()).isEmpty()) {
            fault(value, PATH);
        } else if (name.equals("messages") && !written.value().endsWith("[*]")) {
            fault(value, EACH);
        } else if (many && !name.equals("messages") && !name.equals("transcripts")) {
            fault(value, ONE);
        }
    }

    private Optional<Format> format(JsonObject object) {
        JsonValue value = object.get("format");
        for (Format format : Format.values()) {
            if (value instanceof JsonString word && word.value().equals(format.word())) {
                return Optional.of(format);
            }
        }
        fault(value == null ? object : value, FORMAT);
        return Optional.empty();
    }

    private @Nullable String place(JsonObject object, String name) {
        return object.find(name).flatMap(this::string).orElse(null);
    }

    private Optional<String> string(JsonValue value) {
        if (value instanceof JsonString string) {
            return Optional.of(string.value());
        }
        if (!(value instanceof JsonNull)) {
            fault(value, STRING);
        }
        return Optional.empty();
    }

    private boolean trim(JsonObject object) {
        JsonValue value = object.get("trim");
        if (value == null || value instanceof JsonNull) {
            return false;
        }
        if (value instanceof JsonBool bool) {
            return bool.value();
        }
        fault(value, BOOLEAN);
        return false;
    }

    private Optional<Speaker> speaker(JsonValue value) {
        Optional<Speaker> speaker = value instanceof JsonString word
                ? new Speakers(Map.of()).find(word.value())
                : Optional.empty();
        if (speaker.isEmpty()) {
            fault(value, SPEAKER);
        }
        return speaker;
    }

    private Map<String, JsonValue> members(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value instanceof JsonObject members) {
            return members.members();
        }
        if (value != null && !(value instanceof JsonNull)) {
            fault(value, OBJECT);
        }
        return Map.of();
    }

    /// The same fault at the same place counts once, though the value is looked at twice.
    private void fault(JsonValue value, Text reason) {
        Problem problem = value.problem(file, reason);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
