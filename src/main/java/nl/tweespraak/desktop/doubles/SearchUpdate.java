package nl.tweespraak.desktop.doubles;

import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.doubles.Candidates;

/// Compares all transcripts, which takes a while in a large study.
final class SearchUpdate implements Update<Boolean> {

    private final Candidates candidates;
    private final DoublesModel model;
    private final Runnable load;

    SearchUpdate(Candidates candidates, DoublesModel model, Runnable load) {
        this.candidates = candidates;
        this.model = model;
        this.load = load;
        model.searchProperty().set(DoublesModel.Search.BUSY);
    }

    @Override
    public Boolean work(Progress progress) {
        return candidates.find(progress).isPresent();
    }

    @Override
    public void show(Boolean whole) {
        model.searchProperty().set(whole ? DoublesModel.Search.DONE : DoublesModel.Search.STOPPED);
        load.run();
    }

    @Override
    public void fail(Text reason) {
        model.searchProperty().set(DoublesModel.Search.STOPPED);
        model.problemProperty().set(reason);
    }

    @Override
    public void stopped() {
        model.searchProperty().set(DoublesModel.Search.STOPPED);
    }
}
