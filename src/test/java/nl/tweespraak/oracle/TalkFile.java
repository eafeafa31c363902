package nl.tweespraak.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads transcripts in the two known formats that are data: JSON in its three shapes, and CSV.
final class TalkFile {

    /// One transcript of a file, in its order; the talk is null where it must be skipped.
    record Read(@Nullable Talk talk) {
    }

    private static final Map<String, String> SPEAKERS = speakers();

    private TalkFile() {
    }

    static List<Read> json(String name, String text) {
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> nodes = new ArrayList<>();
        if (text.stripLeading().startsWith("[")) {
            mapper.readTree(text).forEach(nodes::add);
        } else if (text.contains("\"transcripts\"")) {
            mapper.readTree(text).get("transcripts").forEach(nodes::add);
        } else {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> nodes.add(mapper.readTree(line)));
        }
        List<Read> read = new ArrayList<>();
        for (JsonNode node : nodes) {
            read.add(new Read(talk(node, idOf(name, read.size() + 1))));
        }
        return read;
    }

    private static String idOf(String name, int place) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-" + place;
    }

    private static @Nullable Talk talk(JsonNode node, String otherwise) {
        SortedMap<String, String> attributes = new TreeMap<>();
        node.path("attributes").properties()
                .forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue().asString()));
        List<List<String>> messages = new ArrayList<>();
        for (JsonNode message : node.path("messages")) {
            String at = message.path("at").asString("");
            if (!message.path("text").isString() || !isTime(at)) {
                return null;
            }
            messages.add(List.of(speaker(message.path("speaker").asString()), at, message.path("text").asString()));
        }
        return messages.isEmpty()
                ? null
                : new Talk(node.path("id").asString(otherwise), node.path("startedOn").asString(""), attributes,
                        messages);
    }

    static List<Read> csv(String text) {
        Map<String, List<Map<String, String>>> byTalk = new LinkedHashMap<>();
        for (Map<String, String> row : CsvText.table(text)) {
            byTalk.computeIfAbsent(row.getOrDefault("transcript", ""), id -> new ArrayList<>()).add(row);
        }
        List<Read> read = new ArrayList<>();
        byTalk.forEach((id, rows) -> read.add(new Read(talk(id, rows))));
        return read;
    }

    private static @Nullable Talk talk(String id, List<Map<String, String>> rows) {
        SortedMap<String, String> attributes = new TreeMap<>();
        rows.getFirst().forEach((column, value) -> {
            if (column.startsWith("attribute.") && !value.isEmpty()) {
                attributes.put(column.substring("attribute.".length()), value);
            }
        });
        List<List<String>> messages = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String at = row.getOrDefault("at", "");
            if (!isTime(at)) {
                return null;
            }
            messages.add(List.of(speaker(row.getOrDefault("speaker", "")), at, row.getOrDefault("text", "")));
        }
        return new Talk(id, "", attributes, messages);
    }

    private static String speaker(String word) {
        String speaker = SPEAKERS.get(word.toLowerCase(Locale.ROOT));
        if (speaker == null) {
            throw new IllegalArgumentException("no speaker of the known ones");
        }
        return speaker;
    }

    private static boolean isTime(String at) {
        return at.isEmpty()
                || at.matches("(\\d{4}-\\d\\d-\\d\\dT)?([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]\\d\\d:\\d\\d)?");
    }

    private static Map<String, String> speakers() {
        Map<String, String> speakers = new LinkedHashMap<>();
        Map.of("chatter", Set.of("chatter", "bezoeker", "cliënt", "client", "seeker"), "counsellor",
                Set.of("counsellor", "hulpverlener", "medewerker", "supporter"), "police", Set.of("police", "politie"),
                "system", Set.of("system", "systeem"))
                .forEach((speaker, words) -> words.forEach(word -> speakers.put(word, speaker)));
        return speakers;
    }
}
