package nl.tweespraak.study;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.StudyFile;

/// A study that somebody has open: what that person may see of it, and [#apply], the one way to change it.
///
/// May be used from several threads. What `apply` has returned from is on disk.
public final class Study implements AutoCloseable {

    private final StudyFile file;
    private final Codebook codebook;
    private final Person person;
    /// Whose key opened it: a coder stays that coder.
    private final Person opener;
    private final InstantSource clock;
    private final List<Consumer<Applied>> listeners = new CopyOnWriteArrayList<>();

    /// @param codebook the edition whose text the file bears
    public Study(StudyFile file, Codebook codebook, Person person, InstantSource clock) {
        this(file, codebook, person, person, clock);
    }

    private Study(StudyFile file, Codebook codebook, Person person, Person opener, InstantSource clock) {
        this.file = file;
        this.codebook = codebook;
        this.person = person;
        this.opener = opener;
        this.clock = clock;
    }

    public StudyFile file() {
        return file;
    }

    public Codebook codebook() {
        return codebook;
    }

    public String title() {
        return file.title();
    }

    /// Who is at the desk.
    public Person person() {
        return person;
    }

    /// The same study for somebody else at the desk.
    ///
    /// @throws Refusal where it was opened with the key of somebody who is no lead, or for a name that a coder had
    public Study as(Person other) {
        if (!(opener instanceof Person.Lead) && !other.equals(opener)) {
            throw new Refusal(new Text("Dit onderzoek is geopend met de sleutel van " + opener.name() + ".",
                    "This study was opened with the key of " + opener.name() + "."));
        }
        if (other instanceof Person.Coding) {
            new CoderNames(file.coders()).require(other.name());
        }
        return new Study(file, codebook, other, opener, clock);
    }

    /// Whose key opened it.
    public Person opener() {
        return opener;
    }

    /// @throws Refusal where the person at the desk may not
    public void require(Act act) {
        new Rights(person).require(act);
    }

    /// Whether the person at the desk may: for what is offered.
    public boolean may(Act act) {
        return act.may(person);
    }

    /// The names of all coders, sorted.
    public List<String> coders() {
        return file.coders().stream().map(Coder::name).sorted().toList();
    }

    /// A case's transcripts with their messages, in order of import, the one that named it first.
    public List<Transcript> transcripts(String caseId) {
        List<Transcript> all = new ArrayList<>();
        all.add(file.transcript(caseId));
        for (String duplicate : duplicatesOf(file, caseId)) {
            all.add(file.transcript(duplicate));
        }
        return all;
    }

    static List<String> duplicatesOf(StudyFile file, String caseId) {
        Set<String> linked = file.links().stream().filter(it -> it.into().equals(caseId))
                .map(it -> it.duplicate()).collect(Collectors.toSet());
        return linked.isEmpty()
                ? List.of()
                : file.transcripts().stream().map(it -> it.id()).filter(linked::contains).toList();
    }

    /// Every case that is no duplicate, one at a time, in order of import, as the person at the desk may see it.
    public void eachCase(Consumer<JudgedCase> taker) {
        Sight sight = new Sight(person);
        file.eachCase(entries -> {
            CaseState state = new CaseState(entries);
            if (state.link() == null) {
                taker.accept(JudgedCase.of(codebook, state, sight));
            }
        });
    }

    /// One case, as the person at the desk may see it.
    ///
    /// @throws Refusal where it is unknown or linked to another
    public JudgedCase judged(String caseId) {
        return JudgedCase.of(codebook, draft().openCase(caseId), new Sight(person));
    }

    /// The sheet of the coder at the desk.
    ///
    /// @throws Refusal where the case is unknown or linked to another, or no coder is at the desk
    public Sheet sheet(String caseId) {
        return Sheet.of(codebook, draft().openCase(caseId), coderAtDesk());
    }

    private String coderAtDesk() {
        if (person instanceof Person.Coding coder) {
            return coder.name();
        }
        throw new Refusal(new Text("Kies eerst wie codeert.", "First choose who codes."));
    }

    /// The list of the coder at the desk: every case that is no duplicate, in order of import.
    public List<CaseSummary> cases() {
        return new CaseList(codebook, coderAtDesk()).of(file);
    }

    /// Where coders differ, as the person at the desk may see it: cases in order of import.
    ///
    /// @param all whether those that merely follow from another are among them
    public List<Disagreement> disagreements(boolean all) {
        Disagreements finder = new Disagreements(codebook);
        List<Disagreement> found = new ArrayList<>();
        eachCase(it -> found.addAll(finder.of(it, all)));
        return found;
    }

    /// How far coders agree, over what the person at the desk may see; without the rounds for training.
    public Agreement agreement(Agreement.Unknown unknown) {
        Set<String> training = rounds().stream().filter(Round::training).map(Round::name).collect(Collectors.toSet());
        Agreement agreement = new Agreement(codebook, unknown);
        eachCase(it -> {
            if (it.round().filter(training::contains).isEmpty()) {
                agreement.take(it);
            }
        });
        return agreement;
    }

    /// The same over the cases of one round.
    public Agreement agreement(Agreement.Unknown unknown, String round) {
        Agreement agreement = new Agreement(codebook, unknown);
        eachCase(it -> {
            if (it.round().equals(Optional.of(round))) {
                agreement.take(it);
            }
        });
        return agreement;
    }

    /// The rounds, by name.
    public List<Round> rounds() {
        return file.rounds();
    }

    /// The counts and state, as the person at the desk may see them.
    public StudyCounts counts() {
        return new Counting(codebook, new Sight(person)).of(file);
    }

    /// Judges an edit and writes it. When this returns, it is on disk.
    ///
    /// @throws Refusal where it may not or cannot be; nothing was changed
    public Applied apply(Edit edit) {
        Applied applied = file.alone(() -> judgeAndWrite(edit));
        tell(applied);
        return applied;
    }

    void tell(Applied applied) {
        listeners.forEach(it -> it.accept(applied));
    }

    private Applied judgeAndWrite(Edit edit) {
        Draft draft = draft();
        Planning planning = new Planning(file, draft, person);
        new Rights(person).require(edit,
                edit instanceof Edit.RemoveEvidence it ? planning.marker(it.evidence()) : null);
        Applied applied = planning.plan(edit);
        if (!draft.changes().isEmpty()) {
            Map<String, Object> more = switch (edit) {
                case Edit.Undo it -> Map.of(Undoing.UNDONE, it.undone().toString());
                case Edit.ReopenCase it -> Map.of(Reopening.REASON, it.reason());
                case Edit.ReopenRound it -> Map.of(Reopening.REASON, it.reason());
                default -> Map.of();
            };
            file.commit(draft.stamp().edit(), edit.kind(), person.name(), draft.stamp().at(), draft.changes(), more);
        }
        Set<String> touched = draft.changes().stream().map(it -> it.entry().caseId()).filter(it -> it != null)
                .collect(Collectors.toSet());
        return new Applied(touched, applied.rows(), applied.screened());
    }

    /// Begins to take in a file of transcripts; nobody else changes the study until it is closed.
    public ImportSession beginImport() {
        require(Act.IMPORT);
        return file.beginImport();
    }

    /// Writes what a session has added, as one edit.
    public void commit(ImportSession session, Import source) {
        session.commit(source, person.name(), now());
        tell(new Applied(Set.of(), session.transcripts(), Map.of()));
    }

    /// What undo would do, in words; empty where there is nothing to undo.
    public Optional<Text> undoWords() {
        return new Undoing(file, person.name()).undoable().map(this::words);
    }

    /// What redo would do, in words; empty where there is nothing to redo.
    public Optional<Text> redoWords() {
        return new Undoing(file, person.name()).redoable().map(this::words);
    }

    private Text words(UUID edit) {
        return Undoing.words(draft(), file.changes(edit));
    }

    /// Takes back the newest edit of the person at the desk. Says what was done; empty where there was nothing.
    public Optional<Text> undo() {
        return takeBack(new Undoing(file, person.name()).undoable());
    }

    /// Takes back the newest undo.
    public Optional<Text> redo() {
        return takeBack(new Undoing(file, person.name()).redoable());
    }

    private Optional<Text> takeBack(Optional<UUID> edit) {
        return edit.map(it -> {
            Text words = words(it);
            apply(new Edit.Undo(it));
            return words;
        });
    }

    /// Hears of every edit, on the thread that made it, after it is on disk.
    public void onChange(Consumer<Applied> listener) {
        listeners.add(listener);
    }

    Draft draft() {
        return new Draft(file, codebook, now());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void close() {
        file.close();
    }
}
