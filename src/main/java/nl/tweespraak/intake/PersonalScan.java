package nl.tweespraak.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweespraak.intake.personal.Finding;
import nl.tweespraak.intake.personal.PersonalRules;
import nl.tweespraak.intake.personal.TextScan;
import nl.tweespraak.intake.personal.TranscriptScan;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.KeptMarks;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Note;
import nl.tweespraak.study.Study;

/// Suspected personal data in all transcripts of a study, and in what people wrote about them.
public final class PersonalScan {

    /// What has to be said wherever findings are shown.
    public static final Text CAUTION = new Text(
            "Het nakijken helpt bij het zoeken en maakt een gesprek niet anoniem: niet alles wordt gevonden, en wie iets"
                    + " herkent, herkent het ook zonder naam. Lees zelf.",
            "The check helps you look and does not make a chat anonymous: not everything is found, and whoever knows the"
                    + " story knows it without a name. Read it yourself.");

    /// What has to be said wherever findings in notes are shown.
    public static final Text OWN_WORDS = new Text(
            "Memo's, twijfels en redenen worden niet gemaskeerd: wie ze schreef, past ze aan. Alleen waarom iets heropend is,"
                    + " staat voorgoed in het logboek, en is daar te maskeren.",
            "Memos, doubts and reasons are not masked: whoever wrote them changes them. Only why something was reopened"
                    + " stands in the journal for good, and can be masked there.");

    private static final Text STOPPED = new Text("Gestopt.", "Stopped.");
    private static final int AT_ONCE = 200;

    private final Study study;
    private final Set<String> names;

    /// @param names to be found wherever they stand, given along by whoever looks
    public PersonalScan(Study study, Set<String> names) {
        this.study = study;
        this.names = Set.copyOf(names);
    }

    /// @param progress counts transcripts
    /// @throws Refusal where the person at the desk may not, or has stopped it
    public ScanResult run(Progress progress) {
        study.require(Act.SCAN);
        List<StoredTranscript> all = study.file().transcripts();
        PersonalRules rules = new PersonalRules(year(all), names);
        TranscriptScan scan = new TranscriptScan(rules);
        KeptMarks marks = KeptMarks.of(study.file());
        List<Finding> found = new ArrayList<>();
        List<Finding> kept = new ArrayList<>();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            int last = Math.min(first + AT_ONCE, all.size()) - 1;
            List<Transcript> read = study.file().transcripts(all.get(first).place(), all.get(last).place());
            Map<String, Transcript> byId = read.stream().collect(Collectors.toMap(Transcript::id, it -> it));
            for (Finding finding : scan.of(read)) {
                Transcript transcript = Objects.requireNonNull(byId.get(finding.transcript()));
                (isKept(marks, finding, transcript) ? kept : found).add(finding);
            }
            if (!progress.go(last + 1, all.size())) {
                throw new Refusal(STOPPED);
            }
        }
        return new ScanResult(found, kept, notes(new TextScan(rules)));
    }

    private List<NoteFinding> notes(TextScan scan) {
        List<NoteFinding> found = new ArrayList<>();
        for (Note note : Note.of(study)) {
            scan.of(note.text()).forEach(it -> found.add(new NoteFinding(note, it)));
        }
        return found;
    }

    private static boolean isKept(KeptMarks marks, Finding finding, Transcript transcript) {
        String words = finding.range().of(transcript.messages().get(finding.position() - 1).text());
        return marks.find(marks.key(finding.transcript(), finding.position(), finding.kind(), words)) != null;
    }

    /// That of the earliest chat; without days, this one.
    private static int year(List<StoredTranscript> all) {
        return all.stream().map(it -> it.transcript().startedOn()).filter(it -> it != null).mapToInt(LocalDate::getYear)
                .min().orElseGet(() -> LocalDate.now(java.time.ZoneOffset.UTC).getYear());
    }
}
