package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Entry;
import nl.tweespraak.store.JournalEdit;

/// What edits made on several copies of a study come to together: of each entry the newest state, whatever the order in
/// which they arrive.
final class Merging {

    private final Standing standing;
    private final Set<UUID> known = new HashSet<>();
    private final Map<Entry.Key, Newest> newest = new HashMap<>();

    /// The newest edit of an entry and what it left; null where it took the entry away.
    private record Newest(JournalEdit edit, @Nullable Entry after) {
    }

    /// What stands in the study.
    interface Standing {
        /// Null where there is none.
        @Nullable
        Entry entry(String caseId, Entry.Key key);
    }

    /// @param ours what the journal has about the same entries
    Merging(Standing standing, List<JournalEdit> ours) {
        this.standing = standing;
        for (JournalEdit edit : ours) {
            known.add(edit.id());
            take(edit);
        }
    }

    private void take(JournalEdit edit) {
        for (Change change : edit.changes()) {
            newest.merge(change.key(), new Newest(edit, change.after()),
                    (one, other) -> JournalEdit.BY_TIME.compare(one.edit(), other.edit()) > 0 ? one : other);
        }
    }

    /// Those that are not here yet.
    List<JournalEdit> fresh(List<JournalEdit> theirs) {
        return theirs.stream().filter(it -> !known.contains(it.id())).toList();
    }

    /// From what stands here to what stands once these are taken in too.
    List<Change> outcome(List<JournalEdit> fresh) {
        fresh.forEach(this::take);
        Map<Entry.Key, String> touched = new LinkedHashMap<>();
        fresh.forEach(edit -> edit.changes()
                .forEach(it -> touched.put(it.key(), Objects.requireNonNull(it.entry().caseId()))));
        List<Change> outcome = new ArrayList<>();
        touched.forEach((key, caseId) -> {
            Entry before = standing.entry(caseId, key);
            Entry after = Objects.requireNonNull(newest.get(key)).after();
            if (!Objects.equals(before, after)) {
                outcome.add(new Change(before, after));
            }
        });
        return outcome;
    }
}
