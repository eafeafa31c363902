package nl.tweespraak.desktop.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.intake.ScanResult;
import nl.tweespraak.intake.PersonalScan;
import nl.tweespraak.intake.personal.Finding;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.study.Study;

/// Looks for what may be personal, and reads a few words around it.
final class ScanUpdate implements Update<ScanUpdate.Seen> {

    /// @param earlier how many were let stand before
    record Seen(List<Suspicion> found, int earlier, List<NoteLine> notes) {
    }

    private final Study study;
    private final IntakeModel model;
    private final PersonalModel personal;

    ScanUpdate(Study study, IntakeModel model, PersonalModel personal) {
        this.study = study;
        this.model = model;
        this.personal = personal;
        model.problemProperty().set(null);
        personal.busyProperty().set(true);
    }

    @Override
    public Seen work(Progress progress) {
        ScanResult looked = new PersonalScan(study, Set.of()).run(progress);
        List<Suspicion> found = new ArrayList<>();
        Transcript read = null;
        for (Finding finding : looked.found()) {
            if (read == null || !read.id().equals(finding.transcript())) {
                read = study.file().transcript(finding.transcript());
            }
            found.add(Suspicion.of(finding, read.messages().get(finding.position() - 1)));
        }
        return new Seen(found, looked.kept().size(), looked.notes().stream().map(NoteLine::of).toList());
    }

    @Override
    public void show(Seen seen) {
        List<Suspicion> found = seen.found();
        personal.busyProperty().set(false);
        personal.askingProperty().set(false);
        personal.chosenProperty().set(0);
        personal.keptProperty().set(Set.of());
        personal.earlierProperty().set(seen.earlier());
        personal.notesProperty().set(seen.notes());
        personal.foundProperty().set(found);
        personal.maskedProperty().set(new HashSet<>(found.stream().filter(Suspicion::isSure).toList()));
    }

    @Override
    public void fail(Text reason) {
        personal.busyProperty().set(false);
        model.problemProperty().set(reason);
    }

    @Override
    public void stopped() {
        personal.busyProperty().set(false);
        model.stepProperty().set(Step.FILES);
    }
}
