package nl.tweespraak.desktop.intake;

import java.util.List;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Masks what was chosen, for good.
final class MaskUpdate implements Update<Integer> {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model;
    private final PersonalModel personal;
    private final List<Edit.MaskRow> rows;
    private final Runnable done;

    /// @param done looks again
    MaskUpdate(Kit kit, Study study, IntakeModel model, PersonalModel personal, List<Edit.MaskRow> rows,
            Runnable done) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.personal = personal;
        this.rows = List.copyOf(rows);
        this.done = done;
        model.problemProperty().set(null);
        personal.busyProperty().set(true);
        kit.saved().set(new Saved.Saving());
    }

    @Override
    public Integer work(Progress progress) {
        return study.apply(new Edit.Mask(rows)).rows();
    }

    @Override
    public void show(Integer masked) {
        personal.busyProperty().set(false);
        personal.askingNoteProperty().set(null);
        kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
        kit.notices().add(new Notice(Notice.Kind.DONE, kit.words().text("intake.personal.masked", masked),
                kit.words().text("intake.personal.outside"), null, () -> {
                }));
        done.run();
    }

    @Override
    public void fail(Text reason) {
        personal.busyProperty().set(false);
        personal.askingProperty().set(false);
        personal.askingNoteProperty().set(null);
        kit.saved().set(new Saved.Nothing());
        model.problemProperty().set(reason);
    }
}
