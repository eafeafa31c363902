package nl.tweespraak.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonPath;
import nl.tweespraak.json.JsonStream;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;

/// The content of a package: a line of JSON for each thing in it.
final class PackageCodec {

    private static final String TYPE = "type";

    /// One that says whether a transcript is here with a content of that digest.
    private final Predicate<Map.Entry<String, String>> isHere;
    private final List<Transcript> transcripts = new ArrayList<>();
    private final SortedMap<String, String> links = new TreeMap<>();
    private final List<String> unlike = new ArrayList<>();
    private final List<MaskedMessage> masked = new ArrayList<>();
    private final List<JournalEdit> edits = new ArrayList<>();
    private String title = "";
    private boolean sample;
    private String codebook = "";
    private @Nullable Retention retention;

    private PackageCodec(Predicate<Map.Entry<String, String>> isHere) {
        this.isHere = isHere;
    }

    static void writeStudy(Writer out, String title, boolean sample, String codebook, @Nullable Retention retention)
            throws IOException {
        line(out, "study", it -> {
            it.put("title", title);
            it.put("sample", sample);
            it.put("codebook", codebook);
            it.put("changes", retention == null ? List.of() : List.of(EntryCodec.plain(new Change(null, retention))));
        });
    }

    static void writeTranscript(Writer out, Transcript transcript) throws IOException {
        line(out, "transcript", it -> {
            it.put("id", transcript.id());
            it.put("startedOn", transcript.startedOn() == null ? null : transcript.startedOn().toString());
            it.put("attributes", transcript.attributes());
            it.put("messages", transcript.messages().stream().map(PackageCodec::plain).toList());
        });
    }

    private static List<@Nullable String> plain(Message message) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(message.speaker().word());
        parts.add(message.at() == null ? null : message.at().toString());
        parts.add(message.text());
        return parts;
    }

    static void writeLink(Writer out, String duplicate, String into) throws IOException {
        line(out, "link", it -> {
            it.put("duplicate", duplicate);
            it.put("into", into);
        });
    }

    static void writeDigest(Writer out, String transcript, String digest) throws IOException {
        line(out, "digest", it -> {
            it.put("transcript", transcript);
            it.put("digest", digest);
        });
    }

    static void writeMasked(Writer out, MaskedMessage message) throws IOException {
        line(out, "masked", it -> {
            it.put("transcript", message.transcript());
            it.put("position", message.position());
            it.put("times", message.times().stream().map(rows -> rows.stream()
                    .map(row -> List.of(row.start(), row.end(), row.kind().word())).toList()).toList());
        });
    }

    static void writeEdit(Writer out, JournalEdit edit) throws IOException {
        line(out, "edit", it -> {
            it.put("id", edit.id().toString());
            it.put("kind", edit.kind());
            it.put("author", edit.author());
            it.put("device", edit.device());
            it.put("at", edit.at().toString());
            it.put("order", edit.order());
            it.put("changes", edit.changes().stream().map(EntryCodec::plain).toList());
        });
    }

    private interface Members {
        void into(Map<String, @Nullable Object> members);
    }

    private static void line(Writer out, String type, Members members) throws IOException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put(TYPE, type);
        members.into(line);
        out.write(Json.write(line));
        out.write('\n');
    }

    /// @param isHere whether a transcript is here with a content of that digest
    /// @throws CannotOpen where it is no such content
    static PackageContents read(InputStream lines, Predicate<Map.Entry<String, String>> isHere) throws IOException {
        PackageCodec codec = new PackageCodec(isHere);
        try (JsonStream stream = JsonStream.open(lines, "", JsonPath.parse("$").orElseThrow(), JsonLimits.USUAL)) {
            for (JsonValue line = stream.next(); line != null; line = stream.next()) {
                if (!(line.plain() instanceof Map<?, ?> members)) {
                    throw PackageHeader.damaged();
                }
                codec.take(members);
            }
        } catch (CannotOpen e) {
            throw e;
        } catch (Refusal | IllegalArgumentException | DateTimeException | UncheckedIOException _) {
            throw PackageHeader.damaged();
        }
        return new PackageContents(codec.title, codec.sample, codec.codebook, codec.retention, codec.transcripts,
                codec.links, codec.unlike, codec.masked, codec.edits);
    }

    private void take(Map<?, ?> line) {
        switch (text(line, TYPE)) {
            case "study" -> {
                title = text(line, "title");
                sample = Boolean.TRUE.equals(line.get("sample"));
                codebook = text(line, "codebook");
                retention = EntryCodec.changes(line).stream().map(Change::entry).filter(Retention.class::isInstance)
                        .map(Retention.class::cast).findAny().orElse(null);
            }
            case "transcript" -> transcripts.add(transcript(line));
            case "link" -> links.put(text(line, "duplicate"), text(line, "into"));
            case "digest" -> {
                if (!isHere.test(Map.entry(text(line, "transcript"), text(line, "digest")))) {
                    unlike.add(text(line, "transcript"));
                }
            }
            case "masked" -> masked.add(masked(line));
            case "edit" -> edits.add(new JournalEdit(UUID.fromString(text(line, "id")), text(line, "kind"),
                    text(line, "author"), text(line, "device"), Instant.parse(text(line, "at")),
                    line.get("order") instanceof Number order ? order.intValue() : 0, EntryCodec.changes(line)));
            default -> throw PackageHeader.damaged();
        }
    }

    private static MaskedMessage masked(Map<?, ?> line) {
        String transcript = text(line, "transcript");
        if (!(line.get("position") instanceof Number position) || !(line.get("times") instanceof List<?> times)) {
            throw PackageHeader.damaged();
        }
        List<List<Edit.MaskRow>> read = new ArrayList<>();
        for (Object time : times) {
            List<Edit.MaskRow> rows = new ArrayList<>();
            for (Object row : time instanceof List<?> list ? list : List.of()) {
                if (!(row instanceof List<?> parts) || parts.size() != 3 || !(parts.get(0) instanceof Number start)
                        || !(parts.get(1) instanceof Number end) || !(parts.get(2) instanceof String kind)) {
                    throw PackageHeader.damaged();
                }
                rows.add(new Edit.MaskRow(0, transcript, position.intValue(), start.intValue(), end.intValue(),
                        PersonalKind.of(kind)));
            }
            read.add(rows);
        }
        return new MaskedMessage(transcript, position.intValue(), read);
    }

    private static Transcript transcript(Map<?, ?> line) {
        SortedMap<String, String> attributes = new TreeMap<>();
        if (line.get("attributes") instanceof Map<?, ?> members) {
            members.forEach((name, value) -> attributes.put((String) name, String.valueOf(value)));
        }
        List<Message> messages = new ArrayList<>();
        if (line.get("messages") instanceof List<?> list) {
            for (Object item : list) {
                messages.add(message(messages.size() + 1, item));
            }
        }
        return new Transcript(text(line, "id"),
                line.get("startedOn") instanceof String day ? LocalDate.parse(day) : null, attributes, messages);
    }

    private static Message message(int position, @Nullable Object item) {
        if (item instanceof List<?> parts && parts.size() == 3 && parts.get(0) instanceof String speaker
                && parts.get(2) instanceof String words) {
            SentAt at = parts.get(1) instanceof String time
                    ? SentAt.parse(time).orElseThrow(PackageHeader::damaged)
                    : null;
            return new Message(position, Speaker.of(speaker), at, words);
        }
        throw PackageHeader.damaged();
    }

    private static String text(Map<?, ?> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw PackageHeader.damaged();
    }
}
