package nl.tweespraak.desktop.report;

import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.exchange.SmallCells;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Sets below how many cases a cell is small in the study.
final class ThresholdUpdate implements Update<Integer> {

    private final Kit kit;
    private final Study study;
    private final ExportModel model;
    private final int cases;

    ThresholdUpdate(Kit kit, Study study, ExportModel model, int cases) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.cases = cases;
        kit.saved().set(new Saved.Saving());
    }

    @Override
    public Integer work(Progress progress) {
        study.apply(new Edit.SetThreshold(cases));
        return SmallCells.threshold(study);
    }

    @Override
    public void show(Integer threshold) {
        model.thresholdProperty().set(threshold);
        kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
    }

    @Override
    public void fail(Text reason) {
        kit.saved().set(new Saved.Failed(reason,
                () -> kit.jobs().latest(model, new ThresholdUpdate(kit, study, model, cases))));
    }
}
