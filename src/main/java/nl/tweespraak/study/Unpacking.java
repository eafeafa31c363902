package nl.tweespraak.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.JournalEdit;
import nl.tweespraak.store.Origin;
import nl.tweespraak.store.PackageContents;
import nl.tweespraak.store.PackageHeader;
import nl.tweespraak.store.Packages;
import nl.tweespraak.store.Users;

/// Takes packages in: a coder's work into the study of the lead, a task into that of a coder. All of it or nothing; twice
/// is once; in any order it comes to the same.
public final class Unpacking {

    private static final Text STOPPED = new Text("Gestopt; er is niets overgenomen.",
            "Stopped; nothing was taken in.");

    private final Study study;
    private final Progress progress;

    public Unpacking(Study study) {
        this(study, Progress.NONE);
    }

    /// @param progress counts transcripts; stopped before anything is written, nothing is
    public Unpacking(Study study, Progress progress) {
        this.study = study;
        this.progress = progress;
    }

    /// What taking in comes to.
    ///
    /// @param fresh cases that were not here
    private record Taken(PackageHeader header, int fresh, List<Change> outcome, Packed packed) {
    }

    /// @param dryRun whether nothing is to be written
    /// @throws Refusal with every problem, naming the file
    public Packed take(Path from, boolean dryRun) throws IOException {
        return taken(from, dryRun).packed();
    }

    /// What taking it in would change; nothing is written.
    ///
    /// @throws Refusal with every problem, naming the file
    public Incoming look(Path from) throws IOException {
        Taken taken = taken(from, true);
        return Incoming.of(taken.header(), taken.fresh(), taken.packed().masked(), taken.outcome());
    }

    private Taken taken(Path from, boolean dryRun) throws IOException {
        try {
            PackageHeader header = Packages.header(from);
            return header.kind() == PackageHeader.Kind.TASK
                    ? takeTask(from, header, dryRun)
                    : takeWork(from, header, dryRun);
        } catch (CannotOpen e) {
            throw refused(from, e);
        }
    }

    /// A package that is not right is a problem in a file; the study itself is open.
    static Refusal refused(Path from, CannotOpen why) {
        return new Refusal(why.reason(),
                List.of(new Problem(String.valueOf(from.getFileName()), Text.same(""), why.reason())));
    }

    private Taken takeWork(Path from, PackageHeader header, boolean dryRun) throws IOException {
        study.require(Act.TAKE_WORK);
        Packages packages = new Packages(study.file());
        if (!header.study().equals(packages.study())) {
            throw new Refusal(new Text("Dit pakket hoort bij een ander onderzoek. Neem het daar op.",
                    "This package belongs to another study. Take it in there."));
        }
        requireForUs(packages, header);
        List<String> keys = new Users(study.file()).list().stream().map(Users.User::name).toList();
        String sender = new CoderNames(study.file().coders()).key(header.from(), keys);
        if (!keys.contains(sender) || !packages.open(sender).equals(header.fromOpen())) {
            throw new Refusal(new Text("Dit pakket is verzegeld door %s (kenmerk %s), en die sleutel kent dit onderzoek"
                    + " niet. Vraag wie het maakte; voeg die zo nodig toe (users add) en stuur een nieuw pakket.",
                    "This package is sealed by %s (mark %s), a key that this study does not know. Ask who made it; add"
                            + " them if need be (users add) and send a new package.")
                    .with(header.from(), header.senderMark()));
        }
        PackageContents contents = packages.read(from, header.fromOpen());
        requireEdition(header, contents);
        goOn(0, 0);
        return study.file().alone(() -> merge(header.from(), header.from(), contents, List.of(), header, dryRun));
    }

    private void goOn(int done, int of) {
        if (!progress.go(done, of)) {
            throw new Refusal(STOPPED);
        }
    }

    private static void requireForUs(Packages packages, PackageHeader header) {
        if (!packages.isForUs(header)) {
            throw new Refusal(new Text("Dit pakket is verzegeld voor %s en gaat met uw sleutel niet open.",
                    "This package is sealed for %s and does not open with your key.").with(header.to()));
        }
    }

    private void requireEdition(PackageHeader header, PackageContents contents) {
        if (!contents.codebook().equals(study.codebook().source())) {
            throw new Refusal(
                    new Text("Dit pakket is van codeboek %s, dit onderzoek wordt met een ander gecodeerd (%s).",
                            "This package is of codebook %s, this study is coded with another one (%s).")
                            .with(header.edition(),
                                    study.codebook().id()));
        }
    }

    private Taken takeTask(Path from, PackageHeader header, boolean dryRun) throws IOException {
        if (study.may(Act.SEND_TASK)) {
            throw new Refusal(new Text("Deze taak is voor %s, die het pakket aan het eigen bureau opent.",
                    "This task is for %s, who opens the package at their own desk.").with(header.to()));
        }
        study.require(Act.TAKE_TASK);
        Packages packages = new Packages(study.file());
        Origin origin = study.file().exchanges().origin().orElseThrow(() -> new Refusal(new Text(
                "Dit is geen onderzoek uit een pakket: neem dit op in een lege map, dan wordt het er een.",
                "This study is not made of a package: take this in in an empty folder, which then becomes one.")));
        requireForUs(packages, header);
        if (!origin.study().equals(header.study())) {
            throw new Refusal(new Text("Dit pakket hoort bij een ander onderzoek. Neem het op in een lege map.",
                    "This package belongs to another study. Take it in in an empty folder."));
        }
        if (!origin.open().equals(header.fromOpen())) {
            throw new Refusal(new Text("Dit pakket is verzegeld door %s (kenmerk %s), en dit onderzoek kwam van %s met"
                    + " een andere sleutel. Vraag wie het maakte.",
                    "This package is sealed by %s (mark %s), and this study came from %s with another key. Ask who made"
                            + " it.")
                    .with(header.from(), header.senderMark(), origin.lead()));
        }
        PackageContents contents = packages.read(from, origin.open());
        requireEdition(header, contents);
        return study.file().alone(() -> {
            ArrivingMasks masks = new ArrivingMasks(study.file(), contents.masked());
            List<String> fresh = importing(header, contents, masks, dryRun);
            Taken merged = merge(header.to(), study.person().name(), contents,
                    dryRun ? List.of() : ofTheStudy(contents), header, dryRun);
            int cases = (int) fresh.stream().filter(it -> !contents.links().containsKey(it)).count();
            return new Taken(header, cases, merged.outcome(),
                    new Packed(cases, merged.packed().codings(), masks.messages()));
        });
    }

    /// The transcripts that are new. What was masked at the sender's is masked here first.
    private List<String> importing(PackageHeader header, PackageContents contents, ArrivingMasks masks,
            boolean dryRun) {
        List<String> fresh = new ArrayList<>();
        List<Transcript> unlike = new ArrayList<>();
        try (ImportSession session = study.file().beginImport()) {
            for (Transcript transcript : contents.transcripts()) {
                switch (session.imagine(transcript)) {
                    case ADDED -> fresh.add(transcript.id());
                    case SAME -> {
                    }
                    case DIFFERENT -> unlike.add(transcript);
                }
            }
        }
        Set<String> came = contents.transcripts().stream().map(Transcript::id).collect(Collectors.toSet());
        refuse(Stream.concat(unlike.stream().filter(it -> !masks.leadTo(it)).map(Transcript::id),
                masks.leftOut(came).stream()).map(it -> problem(it, UNLIKE)).toList());
        if (!dryRun && masks.messages() > 0) {
            study.file().backupIfChanged();
            masks.mask(header.from(), study.now());
            study.tell(new Applied(masks.transcripts(), masks.messages(), Map.of()));
        }
        if (!dryRun && !fresh.isEmpty()) {
            study.file().backupIfChanged();
            try (ImportSession session = study.file().beginImport()) {
                int done = 0;
                for (Transcript transcript : contents.transcripts()) {
                    goOn(done++, contents.transcripts().size());
                    session.add(transcript);
                }
                session.commit(new Import("package", "", ""), header.from(), study.now());
            }
        }
        if (!dryRun) {
            masks.note(header.from(), study.now());
        }
        return fresh;
    }

    private static final Text UNLIKE = new Text(
            "dit gesprek is hier anders dan in het pakket (misschien is er iets in gemaskeerd), of het is er niet meer. Lees"
                    + " het weer in zoals het was, of begin met een nieuw pakket in een lege map.",
            "this transcript is not here as it is in the package (something in it may have been masked), or it is gone."
                    + " Import it again as it was, or begin with a new package in an empty folder.");

    /// What the links of the package's transcripts come to here, and the last day of its texts as it was said last.
    private List<Change> ofTheStudy(PackageContents contents) {
        List<Change> changes = new ArrayList<>();
        Draft draft = study.draft();
        for (Transcript transcript : contents.transcripts()) {
            Link before = draft.state(transcript.id()).link();
            String into = contents.links().get(transcript.id());
            if (!Objects.equals(before == null ? null : before.into(), into)) {
                changes.add(new Change(before, into == null
                        ? null
                        : new Link(new Entry.LinkKey(transcript.id()), into, "", "", draft.stamp())));
            }
        }
        Retention before = study.file().retention().orElse(null);
        Retention said = contents.retention();
        if (said != null && (before == null || before.stamp().at().isBefore(said.stamp().at()))) {
            changes.add(new Change(before, new Retention(said.until(), null,
                    new Entry.Stamp(draft.stamp().edit(), said.stamp().at()))));
        }
        return changes;
    }

    /// @param coder whose work it is, by the name in the package
    /// @param here by a name that this study knows: at the desk of a coder whom the lead renamed it is another
    private Taken merge(String coder, String here, PackageContents contents, List<Change> more, PackageHeader header,
            boolean dryRun) {
        MaskedSince since = new MaskedSince(study.file(), contents.masked());
        refuse(contents.unlike().stream().filter(it -> !since.isMasked(it)).map(it -> problem(it, UNLIKE)).toList());
        boolean strange = contents.edits().stream().flatMap(it -> it.changes().stream())
                .anyMatch(it -> !Packing.isOf(it, coder));
        if (strange) {
            throw new Refusal(new Text("In dit pakket staat werk van een ander dan %s. Er is niets uit overgenomen.",
                    "This package holds work of somebody else than %s. Nothing was taken from it.").with(coder));
        }
        Draft draft = study.draft();
        CoderNames names = new CoderNames(draft.people());
        String current = names.current(here);
        Merging merging = new Merging(
                (caseId, key) -> draft.isTranscript(caseId) ? draft.state(caseId).get(key) : null,
                Renaming.said(study.file(), names.all(here), current));
        List<JournalEdit> fresh = Renaming.renamed(merging.fresh(since.brought(contents.edits())), current);
        List<Change> outcome = new ArrayList<>(merging.outcome(fresh));
        refuse(new Arriving(draft, study.file(), contents.transcripts()).problems(outcome));
        Packed packed = new Packed(cases(outcome).size(), Packed.codings(outcome));
        if (draft.coders().add(current)) {
            outcome.add(new Change(null, new Coder(current, draft.stamp())));
        }
        outcome.addAll(more);
        if (!dryRun && !(fresh.isEmpty() && outcome.isEmpty())) {
            study.file().backupIfChanged();
            study.file().exchanges().take(since.withoutOtherWords(fresh), outcome, study.person().name(),
                    draft.stamp().at(),
                    Map.of("package", header.enclosed(), "from", header.from()));
            study.tell(new Applied(cases(outcome), fresh.size(), Map.of()));
        }
        return new Taken(header, 0, outcome, packed);
    }

    private static Set<String> cases(List<Change> outcome) {
        Set<String> cases = new HashSet<>();
        outcome.forEach(it -> {
            String caseId = it.entry().caseId();
            if (caseId != null) {
                cases.add(caseId);
            }
        });
        return new TreeSet<>(cases);
    }

    static Problem problem(String caseId, Text reason) {
        return new Problem("", new Text("casus " + caseId, "case " + caseId), reason);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(new Text("Er is niets overgenomen: los eerst op wat hieronder staat.",
                    "Nothing was taken in: first mend what is listed below."), problems);
        }
    }
}
