package nl.tweespraak.desktop.search;

import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.search.Search;

/// Makes the index, or what is missing of it.
final class IndexUpdate implements Update<Boolean> {

    private final Search search;
    private final SearchModel model;
    private final Runnable made;

    /// @param made runs when more can be found than before
    IndexUpdate(Search search, SearchModel model, Runnable made) {
        this.search = search;
        this.model = model;
        this.made = made;
    }

    @Override
    public Boolean work(Progress progress) {
        return search.update(progress);
    }

    @Override
    public void show(Boolean whole) {
        model.makingProperty().set(false);
        made.run();
    }

    @Override
    public void fail(Text reason) {
        model.makingProperty().set(false);
        model.failureProperty().set(reason);
    }
}
