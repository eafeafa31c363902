package nl.tweespraak.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// Transcripts by chance, their texts characters without meaning; some must be skipped.
final class RandomTalks {

    private static final List<String> SPEAKERS = List.of("chatter", "Bezoeker", "hulpverlener", "politie", "systeem");

    private final RandomAnswers answers;
    private int next = 1;

    RandomTalks(RandomAnswers answers) {
        this.answers = answers;
    }

    String json(int count) {
        List<Map<String, Object>> talks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> talk = new TreeMap<>();
            if (answers.chance(0.8)) {
                talk.put("id", id());
            }
            if (answers.chance(0.7)) {
                talk.put("startedOn", "2022-03-1" + i % 10);
            }
            talk.put("attributes", attributes());
            talk.put("messages", messages());
            talks.add(talk);
        }
        JsonMapper mapper = new JsonMapper();
        return answers.chance(0.5)
                ? mapper.writeValueAsString(talks)
                : mapper.writeValueAsString(Map.of("transcripts", talks));
    }

    private String id() {
        return "T%03d%s".formatted(next++, answers.chance(0.1) ? "=ë" : "");
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("channel", answers.pick(List.of("fier", "csg", "=aa")));
        if (answers.chance(0.7)) {
            attributes.put("gender", answers.pick(List.of("vrouw", "female", "man", "aaa")));
        }
        if (answers.chance(0.7)) {
            attributes.put("age", answers.pick(List.of("15", "19", "31", "aaa", "999")));
        }
        return attributes;
    }

    private List<Map<String, Object>> messages() {
        List<Map<String, Object>> messages = new ArrayList<>();
        int count = answers.chance(0.08) ? 0 : 1 + answers.pick(List.of(0, 1, 2, 3));
        for (int i = 0; i < count; i++) {
            Map<String, Object> message = new TreeMap<>();
            message.put("speaker", answers.pick(SPEAKERS));
            if (answers.chance(0.5)) {
                message.put("at", answers.chance(0.03) ? "25:61" : "14:0" + i);
            }
            message.put("text", answers.chance(0.03) ? (Object) 7 : answers.word());
            messages.add(message);
        }
        return messages;
    }

    String csv(int count) {
        StringBuilder text = new StringBuilder(CsvText.line(
                List.of("transcript", "position", "speaker", "at", "text", "attribute.gender", "attribute.channel"),
                ','));
        for (int i = 0; i < count; i++) {
            String id = "C%03d".formatted(i);
            Map<String, String> attributes = attributes();
            int position = 1;
            for (Map<String, Object> message : messages()) {
                text.append(CsvText.line(List.of(id, String.valueOf(position++), String.valueOf(message.get("speaker")),
                        String.valueOf(message.getOrDefault("at", "")), String.valueOf(message.get("text")),
                        attributes.getOrDefault("gender", ""), attributes.getOrDefault("channel", "")), ','));
            }
        }
        return text.toString();
    }
}
