package nl.tweespraak.desktop.intake;

import java.util.Set;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.intake.ImportResult;
import nl.tweespraak.intake.NewerTranscript;
import nl.tweespraak.intake.StudyImport;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Lets the newer export of one conversation take the place of what is stored.
final class NewerUpdate implements Update<ImportResult> {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model;
    private final NewerTranscript newer;
    private final Runnable done;

    /// @param done reads the study again
    NewerUpdate(Kit kit, Study study, IntakeModel model, NewerTranscript newer, Runnable done) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.newer = newer;
        this.done = done;
        model.busyProperty().set(true);
        model.problemProperty().set(null);
    }

    @Override
    public ImportResult work(Progress progress) {
        return StudyImport.replacing(study, Set.of(newer.newer().id())).take(newer.file(), progress);
    }

    @Override
    public void show(ImportResult result) {
        model.busyProperty().set(false);
        if (result.transcripts() == 0) {
            result.problems().stream().findFirst().ifPresent(it -> model.problemProperty().set(it.reason()));
            return;
        }
        Taken taken = model.takenProperty().get();
        if (taken != null) {
            model.takenProperty().set(taken.without(newer));
        }
        kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
        kit.notices().add(Notice.done(kit.words().text("intake.newer.taken", newer.newer().id())));
        done.run();
    }

    @Override
    public void fail(Text reason) {
        model.busyProperty().set(false);
        model.problemProperty().set(reason);
    }

    @Override
    public void stopped() {
        model.busyProperty().set(false);
    }
}
