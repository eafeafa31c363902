package nl.tweespraak.desktop.doubles;

import java.util.List;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.doubles.Candidates;

/// Reads what is proposed, linked and apart; what the program proposes only where that is at hand.
final class LoadUpdate implements Update<LoadUpdate.Loaded> {

    /// @param searched whether what the program proposes is among it
    record Loaded(Pairs pairs, boolean searched) {
    }

    private final Study study;
    private final Candidates candidates;
    private final DoublesModel model;
    private final Runnable search;

    /// @param search looks for what the program would propose
    LoadUpdate(Study study, Candidates candidates, DoublesModel model, Runnable search) {
        this.study = study;
        this.candidates = candidates;
        this.model = model;
        this.search = search;
    }

    @Override
    public Loaded work(Progress progress) {
        boolean searched = !candidates.isLong();
        return new Loaded(
                Pairs.of(study, searched ? candidates.find(progress).orElse(List.of()) : List.of()), searched);
    }

    @Override
    public void show(Loaded loaded) {
        model.problemProperty().set(null);
        model.pairsProperty().set(loaded.pairs());
        if (loaded.searched()) {
            model.searchProperty().set(DoublesModel.Search.DONE);
        } else if (model.searchProperty().get() != DoublesModel.Search.STOPPED) {
            search.run();
        }
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
