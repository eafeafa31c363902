package nl.tweespraak.desktop.intake;

import java.util.List;
import java.util.Set;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.intake.PersonalScan;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Forgets what was let stand, so that the next look shows it again.
final class AgainUpdate implements Update<Integer> {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model;
    private final PersonalModel personal;
    private final Runnable done;

    /// @param done looks again
    AgainUpdate(Kit kit, Study study, IntakeModel model, PersonalModel personal, Runnable done) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.personal = personal;
        this.done = done;
        model.problemProperty().set(null);
        personal.busyProperty().set(true);
    }

    @Override
    public Integer work(Progress progress) {
        List<Edit.MaskRow> rows = new PersonalScan(study, Set.of()).run(progress).kept().stream()
                .map(Suspicion::row).toList();
        return study.apply(new Edit.Keep(rows, false)).rows();
    }

    @Override
    public void show(Integer changed) {
        personal.busyProperty().set(false);
        kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
        done.run();
    }

    @Override
    public void fail(Text reason) {
        personal.busyProperty().set(false);
        model.problemProperty().set(reason);
    }

    @Override
    public void stopped() {
        personal.busyProperty().set(false);
    }
}
