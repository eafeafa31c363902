package nl.tweespraak.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Says where in a file of some other shape the parts of a transcript are.
///
/// For [Format#JSON] the places are paths such as `$.dialog[*]`: that of the transcripts from the root, those of their
/// parts from the transcript, those of speaker, text and time from the message. For [Format#CSV] they are names of
/// columns, as for [Format#XLSX]. [Format#TEXT] has no places. Without any place it is of the known shape, and adds labels
/// or a dialect to it.
///
/// @param transcripts JSON: where the transcripts are; tables: the column that tells them apart, where that is not the id
/// @param id null: ids are made from the name of the file
/// @param attributes name of the attribute to its place
/// @param messages JSON: where the messages are, null where each of `transcripts` is one message and `id` tells which
/// belong together; tables: the column that counts them, if there is one
/// @param speaker the place of the speaker; null for text logs alone, as is `text`
/// @param at null: no times, unless `time` has one
/// @param time the time of day where it stands apart: then `at` is the day; null: `at` is the whole time
/// @param speakers labels of this file, besides the known ones
/// @param trim takes white space off both ends of every text
public record Mapping(Format format, @Nullable String transcripts, @Nullable String id, @Nullable String startedOn,
        SortedMap<String, String> attributes, @Nullable String messages, @Nullable String speaker,
        @Nullable String text, @Nullable String at, @Nullable String time, SortedMap<String, Speaker> speakers,
        boolean trim,
        Dialect dialect) {

    private static final Text UNREADABLE = new Text(
            "deze koppeling is er niet of is niet te lezen. Kijk de naam, de map en uw rechten na.",
            "this mapping is not there or cannot be read. Check the name, the folder and your rights.");
    private static final Text UNWRITTEN = new Text(
            "de koppeling kan hier niet worden opgeslagen. Kijk de map en uw rechten na, of kies een andere plaats.",
            "the mapping cannot be saved here. Check the folder and your rights, or choose another place.");

    public Mapping {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        speakers = Collections.unmodifiableSortedMap(new TreeMap<>(speakers));
    }

    /// One that says nothing yet.
    public static Mapping of(Format format) {
        return new Mapping(format, null, null, null, new TreeMap<>(), null, null, null, null, null, new TreeMap<>(),
                false,
                Dialect.FOUND);
    }

    /// The place of a part; null where it has none.
    public @Nullable String place(Part part) {
        return switch (part) {
            case TRANSCRIPTS -> transcripts;
            case ID -> id;
            case STARTED_ON -> startedOn;
            case MESSAGES -> messages;
            case SPEAKER -> speaker;
            case TEXT -> text;
            case AT -> at;
            case TIME -> time;
        };
    }

    /// No part and no attribute has a place: the shape is the known one.
    public boolean hasNoPlaces() {
        return attributes.isEmpty() && Arrays.stream(Part.values()).allMatch(part -> place(part) == null);
    }

    /// It says all that a reading needs.
    public boolean isComplete() {
        boolean said = switch (format) {
            case JSON -> transcripts != null && speaker != null && text != null && (messages != null || id != null);
            case CSV, XLSX -> speaker != null && text != null;
            case TEXT -> true;
        };
        return said || (hasNoPlaces() && !(speakers.isEmpty() && dialect.equals(Dialect.FOUND)));
    }

    public Mapping with(Part part, @Nullable String place) {
        return new Mapping(format, part == Part.TRANSCRIPTS ? place : transcripts, part == Part.ID ? place : id,
                part == Part.STARTED_ON ? place : startedOn, attributes, part == Part.MESSAGES ? place : messages,
                part == Part.SPEAKER ? place : speaker, part == Part.TEXT ? place : text, part == Part.AT ? place : at,
                part == Part.TIME ? place : time, speakers, trim, dialect);
    }

    public Mapping withAttributes(Map<String, String> places) {
        return new Mapping(format, transcripts, id, startedOn, new TreeMap<>(places), messages, speaker, text, at, time,
                speakers, trim, dialect);
    }

    public Mapping withSpeakers(Map<String, Speaker> labels) {
        return new Mapping(format, transcripts, id, startedOn, attributes, messages, speaker, text, at, time,
                new TreeMap<>(labels), trim, dialect);
    }

    public Mapping withTrim(boolean trims) {
        return new Mapping(format, transcripts, id, startedOn, attributes, messages, speaker, text, at, time,
                speakers, trims,
                dialect);
    }

    public Mapping with(Dialect given) {
        return new Mapping(format, transcripts, id, startedOn, attributes, messages, speaker, text, at, time,
                speakers, trim,
                given);
    }

    /// Writes it as a file that [#read] reads.
    ///
    /// @throws nl.tweespraak.model.Refusal where it cannot be written
    public void write(Path path) {
        try {
            Files.writeString(path, Json.pretty(Json.read(json(), JsonLimits.USUAL)));
        } catch (IOException _) {
            throw Places.refusal(String.valueOf(path.getFileName()), Places.WHOLE, UNWRITTEN);
        }
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
        members.put("time", time);
        Map<String, String> words = new LinkedHashMap<>();
        speakers.forEach((label, who) -> words.put(label, who.word()));
        members.put("speakers", words);
        members.put("trim", trim);
        members.put("encoding", dialect.encoding() == null ? null : dialect.encoding().word());
        members.put("delimiter", dialect.delimiter() == null ? null : dialect.delimiter().toString());
        members.put("sheet", dialect.sheet());
        members.put("line", dialect.line());
        members.put("times", dialect.times());
        members.put("zone", dialect.zone().equals(SentAt.ZONE) ? null : dialect.zone().getId());
        members.values().removeIf(value -> value == null || (value instanceof Map<?, ?> map && map.isEmpty()));
        return Json.write(members);
    }
}
