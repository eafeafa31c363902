package nl.tweespraak.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tweespraak.intake.personal.Finding;
import nl.tweespraak.intake.personal.PersonalRules;
import nl.tweespraak.intake.personal.TranscriptScan;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.StoredTranscript;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.Study;

/// Suspected personal data in all transcripts of a study.
public final class PersonalScan {

    /// What has to be said wherever findings are shown.
    public static final Text CAUTION = new Text(
            "Dit helpt bij het zoeken en maakt een gesprek niet anoniem: niet alles wordt gevonden, en wie iets herkent,"
                    + " herkent het ook zonder naam. Lees zelf.",
            "This helps to search and does not make a chat anonymous: not everything is found, and whoever knows the story"
                    + " knows it without a name. Read it yourself.");

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
    /// @return in order of import
    /// @throws Refusal where the person at the desk may not, or has stopped it
    public List<Finding> run(Progress progress) {
        study.require(Act.SCAN);
        List<StoredTranscript> all = study.file().transcripts();
        TranscriptScan scan = new TranscriptScan(new PersonalRules(year(all), names));
        List<Finding> found = new ArrayList<>();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            int last = Math.min(first + AT_ONCE, all.size()) - 1;
            found.addAll(scan.of(study.file().transcripts(all.get(first).place(), all.get(last).place())));
            if (!progress.go(last + 1, all.size())) {
                throw new Refusal(STOPPED);
            }
        }
        return found;
    }

    /// That of the earliest chat; without days, this one.
    private static int year(List<StoredTranscript> all) {
        return all.stream().map(it -> it.transcript().startedOn()).filter(it -> it != null).mapToInt(LocalDate::getYear)
                .min().orElseGet(() -> LocalDate.now(java.time.ZoneOffset.UTC).getYear());
    }
}
