package nl.tweespraak.desktop.coding;

import java.util.ArrayDeque;
import java.util.Deque;
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

/// Takes changes to the study one after another, in the order in which they were made. One that fails is kept, with
/// all that came after it, until it is tried again.
final class Saves {

    /// Something to do at the desk.
    sealed interface Change {

        record Apply(Edit edit) implements Change {
        }

        record Undo(boolean again) implements Change {
        }
    }

    /// What came of a change.
    ///
    /// @param file the sheet of the case as the study now has it
    /// @param refused why the study will not do it; null where it did
    /// @param undone what was taken back or done again; null for other changes, or where there was nothing
    record Outcome(Change change, CaseFile file, @Nullable Text refused, @Nullable Text undone) {
    }

    /// What hears of it.
    interface Listener {
        void saved(Outcome outcome);
    }

    private record Waiting(Change change, String caseId) {
    }

    private static final System.Logger LOG = System.getLogger(Saves.class.getName());

    private final Kit kit;
    private final Study study;
    private final Listener listener;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Saved told = new Saved.Nothing();
    private @Nullable Runnable typed;
    private boolean busy;

    Saves(Kit kit, Study study, Listener listener) {
        this.kit = kit;
        this.study = study;
        this.listener = listener;
    }

    void add(String caseId, Change change) {
        waiting.add(new Waiting(change, caseId));
        if (!busy) {
            next();
        }
    }

    /// Somebody types what will come here when they pause; until then it is said not to be saved.
    ///
    /// @param save brings it here at once; null where nothing waits any more
    void typing(@Nullable Runnable save) {
        if (typed == null && !busy) {
            told = kit.saved().get();
        }
        if (save != null || typed != null) {
            typed = save;
            tell(told);
        }
    }

    private void tell(Saved now) {
        told = now;
        Runnable save = typed;
        kit.saved().set(save == null || now instanceof Saved.Failed ? now : new Saved.Typed(save));
    }

    /// The edits of a case that are not saved yet.
    List<Edit> pending(String caseId) {
        return waiting.stream().filter(each -> each.caseId().equals(caseId)).map(Waiting::change)
                .filter(Change.Apply.class::isInstance).map(Change.Apply.class::cast).map(Change.Apply::edit).toList();
    }

    private void next() {
        Waiting first = waiting.peek();
        busy = first != null;
        if (first != null) {
            Saved before = typed == null ? kit.saved().get() : told;
            tell(new Saved.Saving());
            kit.jobs().latest(this, new Save(first, before));
        }
    }

    private final class Save implements Update<Outcome> {

        private final Waiting first;
        private final Saved before;

        private Save(Waiting first, Saved before) {
            this.first = first;
            this.before = before;
        }

        @Override
        public Outcome work(Progress progress) {
            try {
                return done();
            } catch (Refusal refusal) {
                // A full disk says so in its own words, and the change waits to be tried again.
                throw refusal;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Not saved: {0}", e.getClass().getName());
                throw StoreFailure.of(e).refusal();
            }
        }

        private Outcome done() {
            Text undone = null;
            try {
                switch (first.change()) {
                    case Change.Apply apply -> study.apply(apply.edit());
                    case Change.Undo undo -> undone = (undo.again() ? study.redo() : study.undo()).orElse(null);
                }
            } catch (Refusal refusal) {
                if (StoreFailure.isBehind(refusal)) {
                    throw refusal;
                }
                return new Outcome(first.change(), CaseFile.of(study, first.caseId()), refusal.reason(), null);
            }
            return new Outcome(first.change(), CaseFile.of(study, first.caseId()), null, undone);
        }

        @Override
        public void show(Outcome outcome) {
            waiting.remove();
            if (outcome.refused() == null) {
                tell(new Saved.Done(kit.dates().clock().instant()));
            } else {
                tell(before instanceof Saved.Failed ? new Saved.Nothing() : before);
            }
            listener.saved(outcome);
            next();
        }

        @Override
        public void fail(Text reason) {
            tell(new Saved.Failed(reason, Saves.this::next));
        }
    }
}
