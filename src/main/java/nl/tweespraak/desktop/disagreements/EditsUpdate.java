package nl.tweespraak.desktop.disagreements;

import java.util.List;
import java.util.function.Supplier;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Writes what may change many rows, and reads the study again.
final class EditsUpdate implements Update<EditsUpdate.Outcome> {

    /// @param refused why the study will not do it; null where it did
    record Outcome(@Nullable Text refused) {
    }

    private final Kit kit;
    private final Study study;
    private final DisagreementsModel model;
    private final Supplier<List<Edit>> edits;
    private final Notice done;
    private final Runnable look;
    private final Saved before;

    /// @param edits what to do, in this order
    /// @param done what to say when it is
    /// @param look reads the study again
    EditsUpdate(Kit kit, Study study, DisagreementsModel model, Supplier<List<Edit>> edits, Notice done,
            Runnable look) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.edits = edits;
        this.done = done;
        this.look = look;
        this.before = kit.saved().get();
        model.decision().savingProperty().set(true);
        kit.saved().set(new Saved.Saving());
    }

    @Override
    public Outcome work(Progress progress) {
        Text refused = null;
        for (Edit edit : edits.get()) {
            refused = refused == null ? SaveUpdate.refused(study, edit) : refused;
        }
        return new Outcome(refused);
    }

    @Override
    public void show(Outcome outcome) {
        model.decision().savingProperty().set(false);
        Text refused = outcome.refused();
        kit.saved().set(refused == null ? new Saved.Done(kit.dates().clock().instant()) : before);
        kit.notices().add(refused == null
                ? done
                : new Notice(Notice.Kind.INFO, refused, null, null,
                        () -> {
                        }));
        look.run();
    }

    @Override
    public void fail(Text reason) {
        model.decision().savingProperty().set(false);
        kit.saved().set(new Saved.Failed(reason, () -> kit.jobs().latest(model.decision(),
                new EditsUpdate(kit, study, model, edits, done, look))));
    }
}
