package nl.tweespraak.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.JournalLine;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// What became of one coding, from the journal, newest first.
///
/// Each coding names the edit that made it, and that edit what it took the place of. Where a coding was cleared that
/// thread ends; it is taken up again among the coder's newest edits, further back it is not. What the coder took back
/// is told among them too.
public final class CodingHistory {

    private static final int REACH = 500;

    private final Study study;
    private final StudyFile file;

    /// @param before null where nothing stood there
    /// @param after null where nothing was left
    /// @param undone whether the coder took it back
    public record Step(Instant at, @Nullable Coding before, @Nullable Coding after, boolean undone) {
    }

    public CodingHistory(Study study) {
        this.study = study;
        this.file = study.file();
    }

    /// @throws Refusal where the person at the desk may not see the coder's answers to the case
    public List<Step> of(Entry.CodingKey key) {
        boolean own = study.person() instanceof Person.Coding it && it.name().equals(key.coder());
        if (!own && study.judged(key.caseId()).sheet(key.coder()).isEmpty()) {
            throw new Refusal(new Text("Dit is van " + key.coder() + " en nog niet te zien.",
                    "This is " + key.coder() + "'s and cannot be seen yet."));
        }
        List<JournalLine> lines = file.newest(key.coder(), REACH).reversed();
        Set<UUID> undone = Undoing.undone(file, lines);
        List<Made> made = thread(key, lines.stream()
                .filter(line -> !line.kind().equals(Undoing.KIND) && !undone.contains(line.edit())).toList());
        for (JournalLine line : lines) {
            if (undone.contains(line.edit())) {
                change(line.edit(), key).ifPresent(it -> made.add(new Made(line.edit(),
                        new Step(line.at(), (Coding) it.before(), (Coding) it.after(), true))));
            }
        }
        List<UUID> order = lines.stream().map(JournalLine::edit).toList();
        made.sort(Comparator.<Made, Instant>comparing(it -> it.step().at()).reversed()
                .thenComparingInt(it -> order.indexOf(it.edit())));
        return made.stream().map(Made::step).toList();
    }

    /// A step and the edit that made it.
    private record Made(UUID edit, Step step) {
    }

    /// From what stands back to the first; of what was taken back, nothing.
    private List<Made> thread(Entry.CodingKey key, List<JournalLine> lines) {
        List<Made> made = new ArrayList<>();
        Coding standing = standing(key);
        if (standing == null) {
            clearing(key, null, lines).ifPresent(made::add);
            standing = made.isEmpty() ? null : made.getFirst().step().before();
        }
        while (standing != null) {
            Coding after = standing;
            UUID edit = after.stamp().edit();
            Coding before = before(after);
            made.add(new Made(edit, new Step(after.stamp().at(), before, after, false)));
            if (before == null) {
                Optional<Made> cleared = clearing(key, edit, lines);
                cleared.ifPresent(made::add);
                before = cleared.map(it -> it.step().before()).orElse(null);
            }
            standing = before;
        }
        return made;
    }

    private @Nullable Coding standing(Entry.CodingKey key) {
        return file.entries(key.caseId()).stream().flatMap(it -> it.entries().stream())
                .filter(entry -> entry.key().equals(key))
                .map(Coding.class::cast).findFirst().orElse(null);
    }

    private @Nullable Coding before(Coding after) {
        return change(after.stamp().edit(), after.key()).map(Change::before).map(Coding.class::cast).orElse(null);
    }

    private Optional<Change> change(UUID edit, Entry.CodingKey key) {
        return file.changes(edit).stream().filter(change -> change.key().equals(key)).findFirst();
    }

    /// The newest edit that left nothing there.
    ///
    /// @param edit look only further back than this one; null for all
    /// @param lines what stands, newest first
    private Optional<Made> clearing(Entry.CodingKey key, @Nullable UUID edit, List<JournalLine> lines) {
        boolean reached = edit == null;
        for (JournalLine line : lines) {
            Optional<Change> change = reached ? change(line.edit(), key) : Optional.empty();
            if (change.isPresent() && change.get().after() == null) {
                return Optional.of(
                        new Made(line.edit(), new Step(line.at(), (Coding) change.get().before(), null, false)));
            }
            reached = reached || line.edit().equals(edit);
        }
        return Optional.empty();
    }
}
