package nl.tweespraak.desktop.doubles;

import java.util.List;
import java.util.function.Supplier;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Links, unlinks or keeps apart, which may change which cases there are.
final class SettleUpdate implements Update<SettleUpdate.Outcome> {

    /// @param refused why the study will not do it; null where it did
    record Outcome(@Nullable Text refused) {
    }

    private final Kit kit;
    private final Study study;
    private final DoublesModel model;
    private final Supplier<List<Edit>> edits;
    private final Notice done;
    private final Runnable load;
    private final Saved before;

    /// @param edits what to do, in this order; asked for off the FX thread
    /// @param done what to say when it is
    /// @param load reads the study again
    SettleUpdate(Kit kit, Study study, DoublesModel model, Supplier<List<Edit>> edits, Notice done, Runnable load) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.edits = edits;
        this.done = done;
        this.load = load;
        this.before = kit.saved().get();
        model.savingProperty().set(true);
        kit.saved().set(new Saved.Saving());
    }

    @Override
    public Outcome work(Progress progress) {
        try {
            edits.get().forEach(study::apply);
            return new Outcome(null);
        } catch (Refusal refusal) {
            return new Outcome(refusal.problems().isEmpty()
                    ? refusal.reason()
                    : refusal.problems().getFirst().reason());
        }
    }

    @Override
    public void show(Outcome outcome) {
        model.savingProperty().set(false);
        Text refused = outcome.refused();
        if (refused == null) {
            kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
            kit.notices().add(done);
            model.reasonProperty().set("");
        } else {
            kit.saved().set(before);
            kit.notices().add(new Notice(Notice.Kind.INFO, refused, null, null, () -> {
            }));
        }
        load.run();
    }

    @Override
    public void fail(Text reason) {
        model.savingProperty().set(false);
        kit.saved().set(new Saved.Failed(reason,
                () -> kit.jobs().latest(model, new SettleUpdate(kit, study, model, edits, done, load))));
    }
}
