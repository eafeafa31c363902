package nl.tweespraak.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Says where in a file of some other shape the parts of a transcript are.
///
/// For [Format#JSON] the places are paths such as `$.dialog[*]`: that of the transcripts from the root, those of their
/// parts from the transcript, those of speaker, text and time from the message. For [Format#CSV] they are names of
/// columns. [Format#TEXT] has no places.
///
/// @param transcripts JSON: where the transcripts are; CSV: the column that tells them apart, where that is not the id
/// @param id null: ids are made from the name of the file
/// @param attributes name of the attribute to its place
/// @param messages JSON: where the messages are; CSV: the column that counts them, if there is one
/// @param speaker the place of the speaker; null for text logs alone, as is `text`
/// @param at null: no times
/// @param speakers labels of this file, besides the known ones
/// @param trim takes white space off both ends of every text
public record Mapping(Format format, @Nullable String transcripts, @Nullable String id, @Nullable String startedOn,
        SortedMap<String, String> attributes, @Nullable String messages, @Nullable String speaker,
        @Nullable String text, @Nullable String at, SortedMap<String, Speaker> speakers, boolean trim) {

    private static final Text UNREADABLE = new Text(
            "deze koppeling is er niet of is niet te lezen. Kijk de naam, de map en uw rechten na.",
            "this mapping is not there or cannot be read. Check the name, the folder and your rights.");

    public Mapping {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        speakers = Collections.unmodifiableSortedMap(new TreeMap<>(speakers));
    }

    /// @throws nl.tweespraak.model.Refusal with every fault and its place
    public static Mapping read(Path path) {
        String file = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw Places.refusal(file, Places.WHOLE, UNREADABLE);
        }
        try {
            return new MappingReader(file).read(Json.read(path, JsonLimits.USUAL));
        } catch (IOException _) {
            throw Places.refusal(file, Places.WHOLE, UNREADABLE);
        }
    }

    /// @throws nl.tweespraak.model.Refusal with every fault and its place
    public static Mapping parse(String json) {
        return new MappingReader("").read(Json.read(json, JsonLimits.USUAL));
    }

    /// On one line, as [#parse] reads it.
    public String json() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("format", format.word());
        members.put("transcripts", transcripts);
        members.put("id", id);
        members.put("startedOn", startedOn);
        members.put("attributes", attributes);
        members.put("messages", messages);
        members.put("speaker", speaker);
        members.put("text", text);
        members.put("at", at);
        Map<String, String> words = new LinkedHashMap<>();
        speakers.forEach((label, who) -> words.put(label, who.word()));
        members.put("speakers", words);
        members.put("trim", trim);
        members.values().removeIf(value -> value == null || (value instanceof Map<?, ?> map && map.isEmpty()));
        return Json.write(members);
    }
}
