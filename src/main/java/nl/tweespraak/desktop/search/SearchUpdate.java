package nl.tweespraak.desktop.search;

import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.search.Search;
import nl.tweespraak.study.search.SearchQuery;
import nl.tweespraak.study.search.SearchResult;

/// Looks for what is asked for now.
final class SearchUpdate implements Update<SearchResult> {

    /// More than anybody reads; who wants others asks more narrowly.
    static final int MOST = 100;

    private final Search search;
    private final SearchModel model;
    private final SearchQuery query;

    SearchUpdate(Search search, SearchModel model) {
        this.search = search;
        this.model = model;
        this.query = model.query();
    }

    @Override
    public SearchResult work(Progress progress) {
        return search.find(query, MOST);
    }

    @Override
    public void show(SearchResult result) {
        model.failureProperty().set(null);
        model.resultProperty().set(result);
    }

    @Override
    public void fail(Text reason) {
        model.failureProperty().set(reason);
    }
}
