package nl.tweespraak.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.Erasure;
import nl.tweespraak.store.Redaction;
import nl.tweespraak.store.StudyFile;

/// Masks stretches of messages for good: the texts, and the quotes from them, also in what the journal has of earlier
/// edits; and stretches of the reasons for reopenings, which stand there alone. Evidence that follows moves along;
/// evidence over a masked stretch quotes what stands there then.
final class Masking {

    static final String KIND = new Edit.Mask(List.of()).kind();

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
        MaskRows rows = new MaskRows(MaskLines.of(file), reasons(edit));
        rows.judge(edit.rows(), id -> draft.isTranscript(id) ? Optional.of(file.transcript(id)) : Optional.empty());
        if (!rows.texts().isEmpty()) {
            erase(file, draft.stamp().edit(), author, draft.stamp().at(), rows.texts(), rows.fresh());
        }
        return rows.fresh().size();
    }

    /// @param rows what the journal is to know of it
    static void erase(StudyFile file, UUID edit, String author, Instant at, Map<MaskRows.Spot, MaskedText> texts,
            List<Edit.MaskRow> rows) {
        Set<String> transcripts = texts.keySet().stream().filter(it -> !it.isReason())
                .map(MaskRows.Spot::transcript).collect(Collectors.toCollection(TreeSet::new));
        file.erase(new Erasure(edit, KIND, author, at, transcripts, new Masked(texts), List.of(),
                MaskLines.kept(rows)));
    }

    /// By the edit that has it. Most maskings have none in view.
    private Map<String, String> reasons(Edit.Mask edit) {
        return edit.rows().stream().map(MaskRows.Spot::of).anyMatch(MaskRows.Spot::isReason)
                ? Reopening.all(file).stream().collect(Collectors.toMap(it -> it.edit().toString(),
                        Reopening::reason))
                : Map.of();
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
        public String redact(UUID edit, String name, String value) {
            MaskedText text = name.equals(Reopening.REASON) ? texts.get(MaskRows.Spot.ofReason(edit)) : null;
            return text == null ? value : text.masked();
        }

        @Override
        public boolean mayConcern(String payload) {
            return payload.contains("\"quote\"") || payload.contains("\"" + Reopening.REASON + "\"");
        }
    }
}
