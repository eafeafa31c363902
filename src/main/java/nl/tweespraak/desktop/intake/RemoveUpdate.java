package nl.tweespraak.desktop.intake;

import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Takes an import back, as long as nothing of it is coded.
final class RemoveUpdate implements Update<Boolean> {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model;
    private final EarlierImport removed;
    private final Runnable done;

    RemoveUpdate(Kit kit, Study study, IntakeModel model, EarlierImport removed, Runnable done) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.removed = removed;
        this.done = done;
        model.removingProperty().set(null);
        model.problemProperty().set(null);
    }

    @Override
    public Boolean work(Progress progress) {
        study.apply(new Edit.RemoveImport(removed.edit()));
        return true;
    }

    @Override
    public void show(Boolean gone) {
        kit.notices().add(Notice.done(kit.words().text("intake.removed", removed.file(), removed.transcripts())));
        done.run();
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
