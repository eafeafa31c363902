package nl.tweespraak.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.tweespraak.json.JsonBool;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonNull;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonPath;
import nl.tweespraak.json.JsonStream;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads transcripts from JSON, one in memory at a time.
final class JsonTranscripts {

    /// A text twice as long as a message may be is still read, so that its transcript alone is skipped.
    static final JsonLimits LIMITS = new JsonLimits(2 * Limits.MESSAGE, 64, 10 * Limits.MESSAGES,
            Limits.TRANSCRIPT + 10L * Limits.MESSAGE);

    private static final Text NO_STRING = new Text("de tekst van dit bericht is geen tekenreeks: zet hem tussen \" \".",
            "the text of this message is no string: put it between \" \".");
    private static final Text NO_ID = new Text("het id is geen tekst en geen getal.",
            "the id is no text and no number.");
    private static final Text NO_VALUE = new Text("een kenmerk is geen tekst, getal, true of false.",
            "an attribute is no text, number, true or false.");

    private final Shape shape;
    private final Delivery delivery;
    /// Of messages that stand apart: the transcript that they go on with.
    private @Nullable TranscriptDraft open;
    private Supplier<Text> begun = () -> Places.WHOLE;

    JsonTranscripts(Shape shape, Delivery delivery) {
        this.shape = shape;
        this.delivery = delivery;
    }

    /// @param utf8 the file, from behind its byte order mark
    void read(InputStream utf8, String file) throws IOException {
        try (JsonStream stream = JsonStream.open(utf8, file, shape.transcripts(), LIMITS)) {
            for (JsonValue value = stream.next(); value != null; value = stream.next()) {
                if (shape.messages() == null) {
                    messageApart(value);
                } else {
                    delivery.deliver(transcript(value, shape.messages().from(value)), at(value));
                }
            }
            if (open != null) {
                delivery.deliver(open, begun);
            }
        }
    }

    private TranscriptDraft transcript(JsonValue value, List<JsonValue> messages) {
        TranscriptDraft draft = delivery.begin(at(value));
        find(shape.id(), value).ifPresent(id -> id(draft, id));
        about(draft, value);
        messages.forEach(message -> message(draft, message));
        return draft;
    }

    /// What else the file says of a transcript.
    private void about(TranscriptDraft draft, JsonValue value) {
        find(shape.startedOn(), value).ifPresent(day -> startedOn(draft, day));
        shape.named().forEach((name, path) -> find(path, value).ifPresent(it -> attribute(draft, name, it)));
        find(shape.attributes(), value).ifPresent(all -> attributes(draft, all));
    }

    /// Messages of one id that stand together are one transcript; those without one stand alone.
    private void messageApart(JsonValue value) {
        String id = find(shape.id(), value).flatMap(JsonTranscripts::word).orElse("");
        TranscriptDraft draft = open;
        if (draft != null && !id.isEmpty() && id.equals(draft.id())) {
            about(draft, value);
            message(draft, value);
            return;
        }
        if (draft != null) {
            delivery.deliver(draft, begun);
        }
        begun = at(value);
        open = transcript(value, List.of(value));
    }

    private void message(TranscriptDraft draft, JsonValue message) {
        Supplier<Text> place = at(message);
        String label = find(shape.speaker(), message).flatMap(JsonTranscripts::word).orElse("");
        Speaker speaker = delivery.speaker(place, label);
        String at = time(draft, shape.at(), message);
        JsonValue text = find(shape.text(), message).orElse(null);
        if (!(text instanceof JsonString words)) {
            draft.bad(text == null ? place : at(text), NO_STRING);
        } else if (speaker != null) {
            if (shape.time() == null) {
                draft.message(place, speaker, at, words.value());
            } else {
                draft.message(place, speaker, at, time(draft, shape.time(), message), words.value());
            }
        }
    }

    private static @Nullable String time(TranscriptDraft draft, @Nullable JsonPath path, JsonValue message) {
        JsonValue at = find(path, message).orElse(null);
        String time = at instanceof JsonString || at instanceof JsonNumber ? word(at).orElse(null) : null;
        if (at != null && time == null) {
            draft.badTime(at(at));
        }
        return time;
    }

    private static void id(TranscriptDraft draft, JsonValue id) {
        if (id instanceof JsonBool || word(id).isEmpty()) {
            draft.bad(at(id), NO_ID);
        }
        word(id).ifPresent(draft::id);
    }

    private static void startedOn(TranscriptDraft draft, JsonValue day) {
        if (day instanceof JsonString || day instanceof JsonNumber) {
            draft.startedOn(at(day), word(day).orElse(""));
        } else {
            draft.badDay(at(day));
        }
    }

    private static void attributes(TranscriptDraft draft, JsonValue all) {
        if (all instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                attribute(draft, member.getKey(), member.getValue());
            }
        } else {
            draft.bad(at(all), NO_VALUE);
        }
    }

    private static void attribute(TranscriptDraft draft, String name, JsonValue value) {
        if (value instanceof JsonNull) {
            return;
        }
        word(value).ifPresentOrElse(it -> draft.attribute(at(value), name, it), () -> draft.bad(at(value), NO_VALUE));
    }

    /// A value that is there and not null.
    private static Optional<JsonValue> find(@Nullable JsonPath path, JsonValue value) {
        return path == null ? Optional.empty() : path.oneFrom(value).filter(it -> !(it instanceof JsonNull));
    }

    /// A single value as text.
    private static Optional<String> word(JsonValue value) {
        return switch (value) {
            case JsonString text -> Optional.of(text.value());
            case JsonNumber number -> Optional.of(number.value().toPlainString());
            case JsonBool bool -> Optional.of(Boolean.toString(bool.value()));
            default -> Optional.empty();
        };
    }

    private static Supplier<Text> at(JsonValue value) {
        return () -> value.place().text();
    }
}
