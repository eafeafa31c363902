package nl.tweespraak.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.tweespraak.json.JsonNull;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads how a file is written from a mapping, and finds what is wrong with that.
final class DialectReader {

    private static final Text STRING = new Text("hier hoort een tekst te staan, of null",
            "here a string belongs, or null");
    private static final Text ENCODING = new Text("deze codering is hier niet bekend; wel %s",
            "this encoding is not known here; known are %s");
    private static final Text DELIMITER = new Text("een scheidingsteken is één van , ; | of een tab",
            "a delimiter is one of , ; | or a tab");
    private static final Text LINE = new Text(
            "dit is geen regelvorm; zo een eindigt op {text} en heeft {speaker}, en eens {time}: {time} - {speaker}: {text}",
            "this is no form of a line; one ends with {text} and has {speaker}, and {time} once at most: "
                    + "{time} - {speaker}: {text}");
    private static final Text TIMES = new Text(
            "dit is geen tijdvorm; zulke zijn d-M-uuuu H:mm, epoch-seconds en epoch-millis",
            "this is no form of a time; such are d-M-uuuu H:mm, epoch-seconds and epoch-millis");
    private static final Text ZONE = new Text("dit is geen tijdzone; zulke zijn Europe/Amsterdam en UTC",
            "this is no time zone; such are Europe/Amsterdam and UTC");
    private static final Text ELSEWHERE = new Text("dit hoort niet bij %s: laat het weg",
            "this does not belong to %s: leave it out");

    private final BiConsumer<JsonValue, Text> faults;

    DialectReader(BiConsumer<JsonValue, Text> faults) {
        this.faults = faults;
    }

    Dialect read(JsonObject object, Format format) {
        own(object, "delimiter", format, Format.CSV);
        own(object, "sheet", format, Format.XLSX);
        own(object, "line", format, Format.TEXT);
        return new Dialect(encoding(object), delimiter(object), word(object, "sheet"), line(object), times(object),
                zone(object));
    }

    private @Nullable Encoding encoding(JsonObject object) {
        String word = word(object, "encoding");
        for (Encoding encoding : Encoding.values()) {
            if (encoding.word().equals(word)) {
                return encoding;
            }
        }
        if (word != null) {
            fault(object, "encoding", ENCODING
                    .with(Arrays.stream(Encoding.values()).map(Encoding::word).collect(Collectors.joining(", "))));
        }
        return null;
    }

    private @Nullable Character delimiter(JsonObject object) {
        String word = word(object, "delimiter");
        if (word == null) {
            return null;
        }
        if (word.length() != 1 || !CsvTable.DELIMITERS.contains(word.charAt(0))) {
            fault(object, "delimiter", DELIMITER);
        }
        return word.isEmpty() ? null : word.charAt(0);
    }

    private @Nullable String line(JsonObject object) {
        String word = word(object, "line");
        if (word != null && LineForm.parse(word).isEmpty()) {
            fault(object, "line", LINE);
        }
        return word;
    }

    private @Nullable String times(JsonObject object) {
        String word = word(object, "times");
        if (word != null && !Times.isForm(word)) {
            fault(object, "times", TIMES);
        }
        return word;
    }

    private ZoneId zone(JsonObject object) {
        String word = word(object, "zone");
        try {
            return word == null ? SentAt.ZONE : ZoneId.of(word);
        } catch (DateTimeException _) {
            fault(object, "zone", ZONE);
            return SentAt.ZONE;
        }
    }

    private @Nullable String word(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value instanceof JsonString string) {
            return string.value();
        }
        if (value != null && !(value instanceof JsonNull)) {
            faults.accept(value, STRING);
        }
        return null;
    }

    private void own(JsonObject object, String name, Format format, Format owner) {
        JsonValue value = object.get(name);
        if (format != owner && value != null && !(value instanceof JsonNull)) {
            faults.accept(value, ELSEWHERE.with(format.word()));
        }
    }

    private void fault(JsonObject object, String name, Text reason) {
        JsonValue value = object.get(name);
        faults.accept(value == null ? object : value, reason);
    }
}
