package nl.tweespraak.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;

/// The bundled sample files, read plainly: without the code that they are samples for.
final class SampleFiles {

    static final Path FOLDER = Path.of("src", "main", "resources", "sample");

    record Said(String speaker, String text) {
    }

    record Talk(String id, Map<String, String> attributes, List<Said> messages) {
    }

    private SampleFiles() {
    }

    static List<Talk> transcripts() throws IOException {
        JsonObject file = (JsonObject) json(FOLDER.resolve("transcripts.json"));
        return items(file, "transcripts").stream()
                .map(talk -> new Talk(text(talk, "id"), texts((JsonObject) member(talk, "attributes")),
                        said(talk, "messages", "text")))
                .toList();
    }

    static List<JsonObject> foreignTalks() throws IOException {
        Path file = Path.of("src", "test", "resources", "intake", "esconv-shaped.json");
        return objects((JsonArray) json(file));
    }

    static List<Said> said(JsonObject talk, String messages, String text) {
        return items(talk, messages).stream().map(message -> new Said(text(message, "speaker"), text(message, text)))
                .toList();
    }

    static String text(JsonObject object, String name) {
        return ((JsonString) member(object, name)).value();
    }

    static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static JsonValue json(Path file) throws IOException {
        return Json.read(file, JsonLimits.USUAL);
    }

    private static JsonValue member(JsonObject object, String name) {
        return object.find(name).orElseThrow();
    }

    private static List<JsonObject> items(JsonObject object, String name) {
        return objects((JsonArray) member(object, name));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.items().stream().map(JsonObject.class::cast).toList();
    }

    private static Map<String, String> texts(JsonObject object) {
        return object.members().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, member -> ((JsonString) member.getValue()).value()));
    }
}
