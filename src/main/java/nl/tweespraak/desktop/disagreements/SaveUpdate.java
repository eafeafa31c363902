package nl.tweespraak.desktop.disagreements;

import java.util.List;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.StoreFailure;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Puts an edit into the study and reads its case again.
final class SaveUpdate implements Update<SaveUpdate.Outcome> {

    /// @param refused why the study will not do it; null where it did
    record Outcome(@Nullable Text refused, List<Difference> rows) {
    }

    private final Kit kit;
    private final Study study;
    private final DisagreementsModel model;
    private final Difference row;
    private final Edit edit;
    private final boolean moveOn;
    private final Runnable again;
    private final Saved before;

    /// @param moveOn whether the next undecided row is chosen then, unless another was meanwhile
    /// @param again tries the same once more
    SaveUpdate(Kit kit, Study study, DisagreementsModel model, Difference row, Edit edit, boolean moveOn,
            Runnable again) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.row = row;
        this.edit = edit;
        this.moveOn = moveOn;
        this.again = again;
        this.before = kit.saved().get();
        model.decision().savingProperty().set(true);
        kit.saved().set(new Saved.Saving());
    }

    @Override
    public Outcome work(Progress progress) {
        Text refused = refused(study, edit);
        return new Outcome(refused, refused == null ? new Comparison(study).of(row.caseId()) : List.of());
    }

    /// Applies an edit and says why the study will not have it; null where it has.
    ///
    /// @throws Refusal where something failed below, so that it can be tried again
    static @Nullable Text refused(Study study, Edit edit) {
        try {
            study.apply(edit);
            return null;
        } catch (Refusal refusal) {
            if (StoreFailure.isBehind(refusal)) {
                throw refusal;
            }
            return refusal.reason();
        }
    }

    @Override
    public void show(Outcome outcome) {
        DecisionModel decision = model.decision();
        decision.savingProperty().set(false);
        if (outcome.refused() != null) {
            kit.saved().set(before);
            decision.problemProperty().set(outcome.refused());
            return;
        }
        kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
        decision.letGo(row.key());
        Differences now = model.known().with(row.caseId(), outcome.rows());
        Difference chosen = model.chosenProperty().get();
        if (moveOn && chosen != null && chosen.key().equals(row.key())) {
            model.moveOn(now, row.key());
        } else {
            model.show(now);
        }
    }

    @Override
    public void fail(Text reason) {
        model.decision().savingProperty().set(false);
        kit.saved().set(new Saved.Failed(reason, again));
    }
}
