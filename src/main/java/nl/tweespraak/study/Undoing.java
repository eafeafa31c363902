package nl.tweespraak.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.JournalLine;
import nl.tweespraak.store.StudyFile;
import org.jspecify.annotations.Nullable;

/// Undo and redo of a coder's own answers, evidence, doubts and memos, read from the journal: it outlives the program.
final class Undoing {

    /// What the journal keeps of an undo beside its changes.
    static final String UNDONE = "undone";
    /// The kind of an undo's line, and of a redo's.
    static final String KIND = "Undo";

    private static final Set<String> KINDS = Set.of("SetAnswer", "SetDoubt", "SetMemo", "AddEvidence",
            "RemoveEvidence");
    private static final int REACH = 500;
    private static final Pattern UNDONE_EDIT = Pattern.compile("\"" + UNDONE + "\":\"([0-9a-f-]{36})\"");

    private final StudyFile file;
    private final String author;

    Undoing(StudyFile file, String author) {
        this.file = file;
        this.author = author;
    }

    /// The edit that undo would take back; empty where there is none.
    Optional<UUID> undoable() {
        return Optional.ofNullable(stacks().done().peek());
    }

    /// The undo that redo would take back; empty where there is none.
    Optional<UUID> redoable() {
        return Optional.ofNullable(stacks().undone().peek());
    }

    private record Stacks(Deque<UUID> done, Deque<UUID> undone) {
    }

    private Stacks stacks() {
        Stacks stacks = new Stacks(new ArrayDeque<>(), new ArrayDeque<>());
        for (JournalLine line : file.newest(author, REACH)) {
            if (KINDS.contains(line.kind())) {
                stacks.done().push(line.edit());
                stacks.undone().clear();
            } else if (line.kind().equals(KIND)) {
                UUID undone = undone(file, line.edit());
                if (stacks.undone().remove(undone)) {
                    stacks.done().push(line.edit());
                } else {
                    stacks.done().remove(undone);
                    stacks.undone().push(line.edit());
                }
            }
        }
        return stacks;
    }

    /// The edits that were taken back and not done again.
    ///
    /// @param newestFirst lines of one author
    static Set<UUID> undone(StudyFile file, List<JournalLine> newestFirst) {
        Set<UUID> undone = new HashSet<>();
        Map<UUID, UUID> undos = new HashMap<>();
        for (JournalLine line : newestFirst.reversed()) {
            if (line.kind().equals(KIND)) {
                UUID taken = undone(file, line.edit());
                UUID first = undos.get(taken);
                if (first != null) {
                    // An undo of an undo does the edit again; one more takes it back once more.
                    undos.put(line.edit(), first);
                    if (!undone.remove(first)) {
                        undone.add(first);
                    }
                } else {
                    undos.put(line.edit(), taken);
                    undone.add(taken);
                }
            }
        }
        return undone;
    }

    private static UUID undone(StudyFile file, UUID edit) {
        Matcher found = UNDONE_EDIT.matcher(file.payload(edit));
        if (!found.find()) {
            throw new IllegalStateException("an undo says what it takes back");
        }
        return UUID.fromString(found.group(1));
    }

    /// Lays the changes of an edit back.
    ///
    /// @throws Refusal where it is not the author's own answer, evidence, doubt or memo, its case is handed in, or something touched the same values since
    void undo(Draft draft, Edit.Undo edit) {
        Stacks stacks = stacks();
        if (!stacks.done().contains(edit.undone()) && !stacks.undone().contains(edit.undone())) {
            throw new Refusal(new Text("Dit is niet te herstellen: het is niet uw eigen werk van kort geleden.",
                    "This cannot be undone: it is not recent work of your own."));
        }
        for (Change change : file.changes(edit.undone())) {
            Entry entry = change.entry();
            String caseId = entry.caseId();
            if (caseId == null) {
                continue;
            }
            CaseState state = draft.openCase(caseId);
            if (state.handedIn(author)) {
                throw new Refusal(new Text("Casus " + caseId + " is ingeleverd en ligt vast.",
                        "Case " + caseId + " is handed in and fixed."));
            }
            if (!Objects.equals(state.get(change.key()), change.after())) {
                throw new Refusal(new Text("Dit is sindsdien nog eens gewijzigd: herstellen zou dat wissen.",
                        "This was changed again since: undoing would erase that."));
            }
            draft.put(change.reversed());
        }
    }

    /// What taking an edit back would do, in words: "Duur: 1–2 jaar → staat er niet, casus 041".
    static Text words(Draft draft, List<Change> changes) {
        for (Change change : changes) {
            if (change.entry() instanceof Coding coding) {
                Text now = state(draft, (Coding) change.after());
                Text then = state(draft, (Coding) change.before());
                return sentence(label(draft, coding.variable()), new Text(now.nl() + " → " + then.nl(),
                        now.en() + " → " + then.en()), coding.caseId());
            }
            if (change.entry() instanceof Evidence evidence) {
                return sentence(label(draft, evidence.coding().variable()), change.after() == null
                        ? new Text("vindplaats terug", "evidence back")
                        : new Text("vindplaats weg", "evidence gone"), evidence.caseId());
            }
        }
        return Text.same("");
    }

    private static Text sentence(Text label, Text what, String caseId) {
        return new Text(label.nl() + ": " + what.nl() + ", casus " + caseId, label.en() + ": " + what.en() + ", case "
                + caseId);
    }

    private static Text label(Draft draft, String variable) {
        return draft.codebook().find(variable).map(Variable::label).orElse(Text.same(variable));
    }

    private static Text state(Draft draft, @Nullable Coding coding) {
        Answer answer = coding == null ? null : coding.answer();
        Text words = answer == null
                ? new Text("niet gecodeerd", "not coded")
                : answer instanceof Answer.Words
                        ? new Text("tekst", "text")
                        : draft.codebook().variable(Objects.requireNonNull(coding).variable()).describe(answer);
        return coding == null || coding.doubt() == null
                ? words
                : new Text(words.nl() + " (twijfel)", words.en() + " (doubt)");
    }
}
