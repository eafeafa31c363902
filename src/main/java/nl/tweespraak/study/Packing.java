package nl.tweespraak.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.JournalEdit;
import nl.tweespraak.store.Packages;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.store.Users;

/// Makes packages: a task for a coder, with what that coder said before and nothing of others; or the work of the coder at
/// the desk.
public final class Packing {

    private final Study study;

    public Packing(Study study) {
        this.study = study;
    }

    /// Seals a task for a coder or, in the study of a coder, the work.
    ///
    /// @param coder for whom the task is, or whose work it is
    /// @throws Refusal where the person at the desk may not, or the coder has no key
    public Packed write(Path to, String coder) throws IOException {
        return write(to, coder, Progress.NONE);
    }

    /// @param progress counts transcripts; stopped, nothing is left
    public Packed write(Path to, String coder, Progress progress) throws IOException {
        if (study.file().exchanges().origin().isPresent()) {
            return writeWork(to, coder);
        }
        return writeTask(to, coder, progress);
    }

    private Packed writeTask(Path to, String coder, Progress progress) throws IOException {
        study.require(Act.SEND_TASK);
        CoderNames names = new CoderNames(study.file().coders());
        String current = names.current(coder);
        String key = names.key(coder, new Users(study.file()).list().stream().map(Users.User::name).toList());
        List<String> cases = cases(current);
        List<Link> links = study.file().links().stream().filter(it -> cases.contains(it.into())).toList();
        Set<String> all = new HashSet<>(cases);
        links.forEach(it -> all.add(it.duplicate()));
        List<String> transcripts = study.file().transcripts().stream().map(StoredTranscript::id).filter(all::contains)
                .toList();
        List<JournalEdit> edits = Renaming.said(study.file(), names.all(coder), key).stream()
                .map(edit -> edit
                        .with(edit.changes().stream().filter(it -> all.contains(it.entry().caseId())).toList()))
                .filter(it -> !it.changes().isEmpty()).toList();
        // What this coder was sent before and is left out now is masked there as well.
        Set<String> everSent = new HashSet<>(study.file().exchanges().sent(names.all(coder)));
        everSent.addAll(all);
        new Packages(study.file()).write(to, study.person().name(), study.codebook().id(),
                new Packages.Task(key, transcripts, links, MaskLines.travelling(study.file(), everSent::contains),
                        edits),
                progress, () -> study.file().exchanges().noteSent(study.person().name(), Traffic.TASK + coder, current,
                        transcripts));
        return new Packed(cases.size(), codings(current, new HashSet<>(cases)));
    }

    /// The cases to code: all that no decision has put out of scope and that are not somebody else's.
    private List<String> cases(String coder) {
        List<String> cases = new ArrayList<>();
        study.eachCase(it -> {
            if (!it.isFor(coder)) {
                return;
            }
            Optional<Answer> decided = it.decision(Scope.VARIABLE).flatMap(d -> Optional.ofNullable(d.answer()));
            if (decided.isEmpty() || Scope.of(decided.get(), List.of()) != Scope.OUT) {
                cases.add(it.id());
            }
        });
        return cases;
    }

    private Packed writeWork(Path to, String coder) throws IOException {
        study.require(Act.SEND_WORK);
        Person person = study.person();
        if (!person.name().equals(coder)) {
            throw new Refusal(new Text("Dit is het onderzoek van %s: alleen dat werk kan eruit.",
                    "This is the study of %s: only that work can leave it.").with(person.name()));
        }
        List<JournalEdit> edits = study.file().exchanges().edits(it -> isOf(it, coder));
        new Packages(study.file()).write(to, person.name(), study.codebook().id(),
                MaskLines.travelling(study.file(), _ -> true), edits,
                () -> study.file().noteAccess(person.name(), Traffic.WORK));
        Set<String> cases = new HashSet<>();
        study.eachCase(it -> cases.add(it.id()));
        return new Packed(cases.size(), codings(coder, cases));
    }

    static boolean isOf(Change change, String coder) {
        return Owned.by(change).equals(Optional.of(coder));
    }

    /// How many answers of a coder stand, without prefills.
    private int codings(String coder, Set<String> cases) {
        int[] count = new int[1];
        study.eachCase(it -> {
            if (cases.contains(it.id())) {
                count[0] += it.sheet(coder).stream().flatMap(sheet -> sheet.lines().stream())
                        .filter(line -> line.coding() != null && Counting.counts(line.coding())).toArray().length;
            }
        });
        return count[0];
    }
}
