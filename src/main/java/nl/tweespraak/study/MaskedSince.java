package nl.tweespraak.study;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.JournalEdit;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// A coder may have worked on a text as it was before something in it was masked here. Brings what was marked then to
/// where it is now, with the words that stand there now.
final class MaskedSince {

    private static final Pattern PLACEHOLDER = Pattern.compile(Stream.of(PersonalKind.values())
            .map(it -> Pattern.quote(it.placeholder())).collect(Collectors.joining("|")));

    private final StudyFile file;
    private final Map<MaskRows.Spot, List<List<Edit.MaskRow>>> masked;

    MaskedSince(StudyFile file) {
        this.file = file;
        this.masked = MaskLines.of(file);
        if (!masked.isEmpty()) {
            Map<String, Integer> messages = file.transcripts().stream()
                    .collect(Collectors.toMap(StoredTranscript::id, StoredTranscript::messages));
            masked.keySet().removeIf(it -> messages.getOrDefault(it.transcript(), 0) < it.position());
        }
    }

    boolean isMasked(String transcript) {
        return masked.keySet().stream().anyMatch(it -> it.transcript().equals(transcript));
    }

    List<JournalEdit> brought(List<JournalEdit> edits) {
        return masked.isEmpty()
                ? edits
                : edits.stream().map(edit -> edit.with(edit.changes().stream()
                        .map(it -> new Change(brought(it.before()), brought(it.after()))).toList())).toList();
    }

    private @Nullable Entry brought(@Nullable Entry entry) {
        List<List<Edit.MaskRow>> times = entry instanceof Evidence it
                ? masked.get(new MaskRows.Spot(it.transcript(), it.position()))
                : null;
        return times == null || !(entry instanceof Evidence evidence) ? entry : brought(evidence, times);
    }

    /// Whoever judges what arrives refuses what fits nowhere.
    private Evidence brought(Evidence it, List<List<Edit.MaskRow>> times) {
        String text = file.transcript(it.transcript()).messages().get(it.position() - 1).text();
        int length = MaskedText.length(text);
        if (it.range().end() <= length && it.range().of(text).equals(it.quote())) {
            return it;
        }
        for (int from = 0; from < times.size(); from++) {
            TextRange range = it.range();
            for (List<Edit.MaskRow> rows : times.subList(from, times.size())) {
                range = new MaskedText("", rows.stream()
                        .map(row -> new MaskedText.Stretch(MaskRows.range(row), row.kind())).toList()).moved(range);
            }
            if (range.end() <= length && isLeftOf(it.quote(), range.of(text))) {
                return new Evidence(it.key(), it.coding(), it.transcript(), it.position(), range, range.of(text),
                        it.stamp());
            }
        }
        return it;
    }

    /// Whether all but the placeholders of a text stands in the one before, in that order.
    private static boolean isLeftOf(String before, String after) {
        int at = 0;
        for (String piece : PLACEHOLDER.split(after, -1)) {
            int found = before.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return true;
    }
}
