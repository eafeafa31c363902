package nl.tweespraak.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.JournalEdit;
import nl.tweespraak.store.MaskedMessage;
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
    /// How many times of those the work knows of.
    private final Map<MaskRows.Spot, Integer> known = new HashMap<>();

    /// @param theirs what is masked in the texts on which the work rests
    MaskedSince(StudyFile file, List<MaskedMessage> theirs) {
        this.file = file;
        theirs.forEach(it -> known.put(new MaskRows.Spot(it.transcript(), it.position()), it.times().size()));
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

    /// Work of an earlier version does not say what it knows of: it may rest on any reading. Whoever judges what arrives
    /// refuses what fits nowhere.
    private Evidence brought(Evidence it, List<List<Edit.MaskRow>> times) {
        int first = known.getOrDefault(new MaskRows.Spot(it.transcript(), it.position()), 0);
        String text = text(it);
        return Stream.concat(Stream.of(first, times.size()), IntStream.range(0, times.size()).boxed())
                .filter(from -> from <= times.size()).map(from -> moved(it, times.subList(from, times.size()), text))
                .flatMap(Optional::stream).findFirst().orElse(it);
    }

    private static Optional<Evidence> moved(Evidence it, List<List<Edit.MaskRow>> times, String text) {
        TextRange range = it.range();
        for (List<Edit.MaskRow> rows : times) {
            range = MaskedText.of("", rows).moved(range);
        }
        boolean fits = range.end() <= MaskedText.length(text)
                && (times.isEmpty() ? range.of(text).equals(it.quote()) : isLeftOf(it.quote(), range.of(text)));
        return fits ? Optional.of(with(it, range, text)) : Optional.empty();
    }

    private static Evidence with(Evidence it, TextRange range, String text) {
        return new Evidence(it.key(), it.coding(), it.transcript(), it.position(), range, range.of(text),
                it.stamp());
    }

    private String text(Evidence it) {
        return file.transcript(it.transcript()).messages().get(it.position() - 1).text();
    }

    /// What was marked once and is no more is not judged as what arrives is. In a transcript in which something is masked
    /// no other words than its own come to the journal: where they stood is all of the message then.
    List<JournalEdit> withoutOtherWords(List<JournalEdit> edits) {
        return masked.isEmpty()
                ? edits
                : edits.stream().map(edit -> edit.with(edit.changes().stream()
                        .map(it -> new Change(own(it.before()), own(it.after()))).toList())).toList();
    }

    private @Nullable Entry own(@Nullable Entry entry) {
        if (!(entry instanceof Evidence it) || !isMasked(it.transcript())) {
            return entry;
        }
        List<Message> messages = file.transcript(it.transcript()).messages();
        String text = it.position() <= messages.size() ? messages.get(it.position() - 1).text() : "";
        int length = MaskedText.length(text);
        return it.range().end() <= length && it.range().of(text).equals(it.quote())
                ? it
                : with(it, new TextRange(0, length), text);
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
