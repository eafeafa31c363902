package nl.tweespraak.desktop.intake;

import java.util.List;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Reads what was taken in before.
final class EarlierUpdate implements Update<List<EarlierImport>> {

    private final Study study;
    private final IntakeModel model;

    EarlierUpdate(Study study, IntakeModel model) {
        this.study = study;
        this.model = model;
    }

    @Override
    public List<EarlierImport> work(Progress progress) {
        return EarlierImport.of(study);
    }

    @Override
    public void show(List<EarlierImport> earlier) {
        model.earlierProperty().set(earlier);
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
