package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// Judges the rows of a masking: which stretches of which messages they come to, without what is masked already.
final class MaskRows {

    private static final Text NO_TRANSCRIPT = new Text("Er is geen gesprek %s.", "There is no transcript %s.");
    private static final Text NO_MESSAGE = new Text("Dit gesprek heeft geen bericht %d.",
            "This transcript has no message %d.");
    private static final Text NO_RANGE = new Text(
            "start en end wijzen geen stuk van dit bericht aan: het heeft %d tekens, geteld vanaf 0.",
            "start and end point out no stretch of this message: it has %d characters, counted from 0.");
    private static final Text OVER_ANOTHER = new Text("Dit stuk valt over dat van een andere rij.",
            "This stretch falls over that of another row.");
    private static final Text MASKED_SINCE = new Text(
            "In dit bericht is intussen iets gemaskeerd, en dit stuk past er niet meer op. Zoek opnieuw (scan).",
            "Something was masked in this message meanwhile, and this stretch does not fit it any more. Search again"
                    + " (scan).");

    private static final Text NO_REASON = new Text(
            "Bericht 0 is de reden van een heropening, en er is geen wijziging %s met zo'n reden.",
            "Message 0 is the reason for a reopening, and there is no edit %s with such a reason.");

    private final Map<Spot, List<List<Edit.MaskRow>>> earlier;
    private final Map<String, String> reasons;
    private final SortedMap<Integer, Fault> faults = new TreeMap<>();
    private final Map<Spot, MaskedText> texts = new LinkedHashMap<>();
    private final List<Edit.MaskRow> fresh = new ArrayList<>();

    /// One message; or at position 0 the reason for a reopening, which bears the number of its edit.
    record Spot(String transcript, int position) {

        static Spot ofReason(UUID edit) {
            return new Spot(edit.toString(), 0);
        }

        boolean isReason() {
            return position == 0;
        }

        static Spot of(Edit.MaskRow row) {
            return new Spot(row.transcript(), row.position());
        }
    }

    private record Fault(String transcript, Text reason) {
    }

    /// @param earlier what was masked before, by message: the rows of each time
    /// @param reasons for reopenings, by the number of the edit
    MaskRows(Map<Spot, List<List<Edit.MaskRow>>> earlier, Map<String, String> reasons) {
        this.earlier = earlier;
        this.reasons = reasons;
    }

    /// What finds a transcript.
    interface Finder {
        Optional<Transcript> find(String id);
    }

    /// @throws nl.tweespraak.model.Refusal where a row does not fit, naming each
    void judge(List<Edit.MaskRow> rows, Finder finder) {
        Map<String, Optional<Transcript>> read = new HashMap<>();
        Map<Spot, List<Edit.MaskRow>> spots = new LinkedHashMap<>();
        rows.forEach(it -> spots.computeIfAbsent(Spot.of(it), _ -> new ArrayList<>()).add(it));
        spots.forEach((spot, ofSpot) -> {
            if (spot.isReason()) {
                judge(spot, reasons.get(spot.transcript()), NO_REASON.with(Rows.label(spot.transcript())), ofSpot);
                return;
            }
            Optional<Transcript> transcript = read.computeIfAbsent(spot.transcript(), finder::find);
            String text = transcript.map(Transcript::messages)
                    .filter(it -> spot.position() >= 1 && spot.position() <= it.size())
                    .map(it -> it.get(spot.position() - 1).text()).orElse(null);
            judge(spot, text, transcript.isEmpty()
                    ? NO_TRANSCRIPT.with(Rows.label(spot.transcript()))
                    : NO_MESSAGE.with(spot.position()), ofSpot);
        });
        RowProblems problems = new RowProblems();
        faults.forEach((row, fault) -> problems.add(row, Rows.label(fault.transcript()), fault.reason()));
        problems.refuse();
    }

    /// @param text null where there is none
    private void judge(Spot spot, @Nullable String text, Text absent, List<Edit.MaskRow> rows) {
        if (text == null) {
            rows.forEach(it -> refuse(it, absent));
        } else {
            judge(spot, text, rows);
        }
    }

    private void judge(Spot spot, String text, List<Edit.MaskRow> rows) {
        int length = MaskedText.length(text);
        List<Edit.MaskRow> outside = rows.stream().filter(it -> it.start() >= it.end() || it.end() > length).toList();
        boolean again = earlier.getOrDefault(spot, List.of()).stream().map(MaskRows::ranges)
                .anyMatch(ranges(rows)::equals);
        if (again) {
            return;
        }
        outside.forEach(it -> refuse(it, NO_RANGE.with(length)));
        if (!outside.isEmpty()) {
            return;
        }
        List<MaskedText.Stretch> stretches = new ArrayList<>();
        List<TextRange> standing = MaskedText.placeholders(text);
        int end = 0;
        for (Edit.MaskRow row : rows.stream().sorted(Comparator.comparingInt(Edit.MaskRow::start)).toList()) {
            TextRange range = range(row);
            if (range.start() < end) {
                refuse(row, OVER_ANOTHER);
            } else if (standing.stream().anyMatch(it -> within(range, it))) {
                continue;
            } else if (earlier.containsKey(spot)
                    && (standing.stream().anyMatch(it -> overlap(range, it)) || cutsWord(text, range))) {
                refuse(row, MASKED_SINCE);
            } else {
                stretches.add(new MaskedText.Stretch(range, row.kind()));
                fresh.add(row);
            }
            end = Math.max(end, range.end());
        }
        if (!stretches.isEmpty()) {
            texts.put(spot, new MaskedText(text, stretches));
        }
    }

    private void refuse(Edit.MaskRow row, Text reason) {
        faults.putIfAbsent(row.row(), new Fault(row.transcript(), reason));
    }

    /// In order of their starts; of rows that are none, none.
    private static List<TextRange> ranges(List<Edit.MaskRow> rows) {
        return rows.stream().filter(it -> it.start() <= it.end()).map(MaskRows::range)
                .sorted(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end)).toList();
    }

    static TextRange range(Edit.MaskRow row) {
        return new TextRange(row.start(), row.end());
    }

    private static boolean within(TextRange inner, TextRange outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    private static boolean overlap(TextRange one, TextRange other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean cutsWord(String text, TextRange range) {
        return isWithinWord(text, range.startIn(text)) || isWithinWord(text, range.endIn(text));
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && at < text.length() && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /// The messages that change.
    Map<Spot, MaskedText> texts() {
        return texts;
    }

    /// The rows that change something.
    List<Edit.MaskRow> fresh() {
        return fresh;
    }
}
