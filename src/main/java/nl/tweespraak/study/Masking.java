package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.Erasure;
import nl.tweespraak.store.JournalLine;
import nl.tweespraak.store.Redaction;
import nl.tweespraak.store.StudyFile;

/// Masks stretches of messages for good: the texts, and the quotes from them, also in what the journal has of earlier
/// edits. Evidence that follows moves along; evidence over a masked stretch quotes what stands there then.
final class Masking {

    private static final String KIND = new Edit.Mask(List.of()).kind();
    /// What the journal keeps: where, never what.
    private static final String MASKED = "masked";
    private static final JsonLimits LIMITS = new JsonLimits(1_000_000, 64, 50_000_000, 2_000_000_000L);

    private final StudyFile file;
    private final Draft draft;

    Masking(StudyFile file, Draft draft) {
        this.file = file;
        this.draft = draft;
    }

    /// Says how many rows changed something.
    ///
    /// @throws nl.tweespraak.model.Refusal where a row does not fit; then nothing is masked
    int mask(Edit.Mask edit, String author) {
        MaskRows rows = new MaskRows(earlier());
        rows.judge(edit.rows(), id -> draft.isTranscript(id) ? Optional.of(file.transcript(id)) : Optional.empty());
        Set<String> transcripts = new TreeSet<>();
        rows.texts().keySet().forEach(it -> transcripts.add(it.transcript()));
        if (!transcripts.isEmpty()) {
            Map<String, Object> kept = Map.of(MASKED, rows.fresh().stream().map(Masking::written).toList());
            file.erase(new Erasure(draft.stamp().edit(), KIND, author, draft.stamp().at(), transcripts,
                    new Masked(rows.texts()), List.of(), kept));
        }
        return rows.fresh().size();
    }

    /// The messages as they read masked, and what was marked in them.
    private record Masked(Map<MaskRows.Spot, MaskedText> texts) implements Redaction {

        @Override
        public Message redact(String transcript, Message message) {
            MaskedText text = texts.get(new MaskRows.Spot(transcript, message.position()));
            return text == null
                    ? message
                    : new Message(message.position(), message.speaker(), message.at(), text.masked());
        }

        @Override
        public Entry redact(Entry entry) {
            if (!(entry instanceof Evidence it)) {
                return entry;
            }
            MaskedText text = texts.get(new MaskRows.Spot(it.transcript(), it.position()));
            if (text == null) {
                return entry;
            }
            TextRange range = text.moved(it.range());
            return new Evidence(it.key(), it.coding(), it.transcript(), it.position(), range,
                    range.of(text.masked()), it.stamp());
        }

        @Override
        public boolean mayConcern(String payload) {
            return payload.contains("\"quote\"");
        }
    }

    private static Map<String, Object> written(Edit.MaskRow row) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("transcript", row.transcript());
        written.put("position", row.position());
        written.put("start", row.start());
        written.put("end", row.end());
        written.put("kind", row.kind().word());
        return written;
    }

    /// What was masked before, by message: the ranges of each time.
    private Map<MaskRows.Spot, List<List<TextRange>>> earlier() {
        Map<MaskRows.Spot, List<List<TextRange>>> earlier = new HashMap<>();
        for (JournalLine line : file.edits(KIND)) {
            Map<MaskRows.Spot, List<Edit.MaskRow>> spots = new HashMap<>();
            read(file.payload(line.edit()))
                    .forEach(it -> spots.computeIfAbsent(MaskRows.Spot.of(it), _ -> new ArrayList<>()).add(it));
            spots.forEach((spot, rows) -> earlier.computeIfAbsent(spot, _ -> new ArrayList<>())
                    .add(MaskRows.ranges(rows)));
        }
        return earlier;
    }

    private static List<Edit.MaskRow> read(String payload) {
        List<Edit.MaskRow> rows = new ArrayList<>();
        if (Json.read(payload, LIMITS).plain() instanceof Map<?, ?> members
                && members.get(MASKED) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> it) {
                    rows.add(new Edit.MaskRow(0, String.valueOf(it.get("transcript")), number(it, "position"),
                            number(it, "start"), number(it, "end"), PersonalKind.of(String.valueOf(it.get("kind")))));
                }
            }
        }
        return rows;
    }

    private static int number(Map<?, ?> members, String name) {
        return members.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
