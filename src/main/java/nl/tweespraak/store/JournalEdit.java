package nl.tweespraak.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tweespraak.model.Change;

/// An edit as it stands in a journal and travels in packages.
///
/// @param device the copy of the study on which it was made
/// @param at never before an earlier one of the same author on the same device, nor before what that one had taken in,
///     whatever the clock said
/// @param order counts the edits of that author and device, so that those of one moment keep their order
public record JournalEdit(UUID id, String kind, String author, String device, Instant at, int order,
        List<Change> changes) {

    /// From the first to the last, the same on every copy.
    public static final Comparator<JournalEdit> BY_TIME = Comparator.comparing(JournalEdit::at)
            .thenComparing(JournalEdit::author).thenComparing(JournalEdit::device)
            .thenComparingInt(JournalEdit::order);

    public JournalEdit {
        changes = List.copyOf(changes);
    }

    public JournalEdit with(List<Change> others) {
        return new JournalEdit(id, kind, author, device, at, order, others);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
