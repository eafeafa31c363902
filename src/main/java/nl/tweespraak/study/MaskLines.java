package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.store.JournalLine;
import nl.tweespraak.store.MaskedMessage;
import nl.tweespraak.store.StudyFile;

/// What the journal keeps of maskings: where, never what.
final class MaskLines {

    private static final String MASKED = "masked";
    private static final JsonLimits LIMITS = new JsonLimits(1_000_000, 64, 50_000_000, 2_000_000_000L);

    private MaskLines() {
    }

    static Map<String, Object> kept(List<Edit.MaskRow> rows) {
        return Map.of(MASKED, rows.stream().map(MaskLines::written).toList());
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

    /// What was masked, by message: the rows of each time, the earliest first.
    static Map<MaskRows.Spot, List<List<Edit.MaskRow>>> of(StudyFile file) {
        Map<MaskRows.Spot, List<List<Edit.MaskRow>>> earlier = new HashMap<>();
        for (JournalLine line : file.edits(Masking.KIND)) {
            Map<MaskRows.Spot, List<Edit.MaskRow>> spots = new HashMap<>();
            read(file.payload(line.edit()))
                    .forEach(it -> spots.computeIfAbsent(MaskRows.Spot.of(it), _ -> new ArrayList<>()).add(it));
            spots.forEach((spot, rows) -> earlier.computeIfAbsent(spot, _ -> new ArrayList<>()).add(rows));
        }
        return earlier;
    }

    /// The same for other copies of the study: of messages alone.
    ///
    /// @param about which transcripts
    static List<MaskedMessage> travelling(StudyFile file, Predicate<String> about) {
        List<MaskedMessage> messages = new ArrayList<>();
        of(file).forEach((spot, times) -> {
            if (!spot.isReason() && about.test(spot.transcript())) {
                messages.add(new MaskedMessage(spot.transcript(), spot.position(), times));
            }
        });
        messages.sort(Comparator.comparing(MaskedMessage::transcript).thenComparingInt(MaskedMessage::position));
        return messages;
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
