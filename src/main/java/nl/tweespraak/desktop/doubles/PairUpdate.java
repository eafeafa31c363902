package nl.tweespraak.desktop.doubles;

import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Reads the two cases of a pair.
final class PairUpdate implements Update<PairText> {

    private final Study study;
    private final DoublesModel model;
    private final Pair pair;

    PairUpdate(Study study, DoublesModel model, Pair pair) {
        this.study = study;
        this.model = model;
        this.pair = pair;
    }

    @Override
    public PairText work(Progress progress) {
        return PairText.of(study, pair);
    }

    @Override
    public void show(PairText text) {
        model.textProperty().set(text);
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
