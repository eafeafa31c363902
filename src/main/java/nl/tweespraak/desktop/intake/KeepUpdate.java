package nl.tweespraak.desktop.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Writes down what is let stand, or that somebody thinks better of it.
final class KeepUpdate implements Update<Integer> {

    private final Kit kit;
    private final Study study;
    private final IntakeModel model;
    private final PersonalModel personal;
    private final List<Suspicion> places;
    private final boolean kept;
    private final Runnable ended;

    /// @param kept false to show them again
    /// @param ended runs whether it was written or not
    KeepUpdate(Kit kit, Study study, IntakeModel model, PersonalModel personal, List<Suspicion> places,
            boolean kept, Runnable ended) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.personal = personal;
        this.places = List.copyOf(places);
        this.kept = kept;
        this.ended = ended;
        show(kept);
        kit.saved().set(new Saved.Saving());
    }

    private void show(boolean stands) {
        Set<Suspicion> now = new HashSet<>(personal.keptProperty().get());
        if (stands) {
            now.addAll(places);
        } else {
            places.forEach(now::remove);
        }
        personal.keptProperty().set(Set.copyOf(now));
    }

    @Override
    public Integer work(Progress progress) {
        return study.apply(new Edit.Keep(places.stream().map(Suspicion::row).toList(), kept)).rows();
    }

    @Override
    public void show(Integer changed) {
        kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
        ended.run();
    }

    @Override
    public void fail(Text reason) {
        show(!kept);
        kit.saved().set(new Saved.Nothing());
        model.problemProperty().set(reason);
        ended.run();
    }
}
