package nl.tweespraak.desktop.disagreements;

import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Looks through the study.
final class LoadUpdate implements Update<Differences> {

    private final Comparison comparison;
    private final DisagreementsModel model;
    private final Runnable arrive;

    /// @param arrive runs once it is known what there is
    LoadUpdate(Study study, DisagreementsModel model, Runnable arrive) {
        this.arrive = arrive;
        this.comparison = new Comparison(study);
        this.model = model;
    }

    @Override
    public Differences work(Progress progress) {
        return comparison.all();
    }

    @Override
    public void show(Differences read) {
        model.show(read);
        arrive.run();
    }

    @Override
    public void fail(Text reason) {
        model.failureProperty().set(reason);
        model.loadedProperty().set(true);
    }
}
