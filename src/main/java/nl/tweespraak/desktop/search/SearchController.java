package nl.tweespraak.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.desktop.kit.Excerpt;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.kit.Spot;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.search.Search;
import nl.tweespraak.study.search.SearchHit;
import nl.tweespraak.study.search.SearchQuery;
import nl.tweespraak.study.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The search screen of one coder, and what the palette finds in texts.
public final class SearchController implements Screen {

    static final String ID = "search";

    private static final String CODING = "coding";
    /// How many hits the palette gets; the rest stands here.
    private static final int FEW = 6;
    /// How many characters of context on each side.
    private static final int NARROW = 24;
    private static final int WIDE = 60;

    private final Kit kit;
    private final Codebook codebook;
    private final Search search;
    private final SearchModel model = new SearchModel();
    private final Once<SearchView> view;
    private final ObservableValue<Map<String, String>> place;
    private @Nullable Job making;

    /// @param study open, with a coder at the desk
    public SearchController(Kit kit, Study study) {
        this.kit = kit;
        this.codebook = study.codebook();
        this.search = new Search(study);
        this.view = new Once<>(() -> new SearchView(kit, model, this, codebook));
        this.place = Bindings.createObjectBinding(() -> Asking.place(model.query()), model.speakerProperty(),
                model.variableProperty(), model.answerProperty());
        model.onChange(this::look);
    }

    /// Makes the index in the background, if there is anything to make; unless somebody stopped it.
    public void prepare() {
        if (!search.isWhole() && (making == null || !making.isCancelled())) {
            make();
        }
    }

    /// Goes on making it, also where it was stopped.
    void make() {
        if (!model.makingProperty().get() || (making != null && making.isCancelled())) {
            model.makingProperty().set(true);
            making = kit.jobs().start(kit.words().text("search.index"), new IndexUpdate(search, model, this::look));
        }
    }

    /// Stops what runs and lets the index go: the study is about to close.
    public void leave() {
        if (making != null) {
            making.cancel();
        }
        search.forget();
    }

    SearchModel model() {
        return model;
    }

    /// What is looked for and which hit is chosen: words of content, to be kept in memory alone.
    public record Asked(SearchQuery query, int chosen) {

        @Override
        public String toString() {
            return "asked";
        }
    }

    public Asked asked() {
        return new Asked(model.query(), model.chosenProperty().get());
    }

    /// Looks for the same again.
    public void ask(Asked asked) {
        model.show(asked.query(), codebook);
        model.chosenProperty().set(asked.chosen());
    }

    /// Without the words, which are content.
    @Override
    public ObservableValue<Map<String, String>> place() {
        return place;
    }

    @Override
    public void back(Map<String, String> before) {
        model.show(Asking.query("", before, codebook), codebook);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignM.MAGNIFY;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    /// @param at what to look for, anywhere; null for what was looked for
    @Override
    public void shown(@Nullable String at) {
        prepare();
        if (at != null) {
            clear();
            model.textProperty().set(at);
        }
        look();
        view.ifMade(SearchView::focus);
    }

    /// Asks for anything.
    private void clear() {
        model.speakerProperty().set(Optional.empty());
        model.variableProperty().set(Optional.empty());
        model.answerProperty().set(Optional.empty());
    }

    private void look() {
        kit.jobs().latest(this, new SearchUpdate(search, model));
    }

    @Override
    public List<Found> find(String query) {
        prepare();
        return List.of();
    }

    @Override
    public Supplier<List<Found>> seek(String query) {
        SearchResult result = search.find(SearchQuery.of(query), FEW);
        return () -> found(query, result);
    }

    private List<Found> found(String query, SearchResult result) {
        List<Found> found = new ArrayList<>();
        Text kind = kit.words().text("search.found");
        for (SearchHit hit : result.hits()) {
            found.add(new Found(where(hit), kind, excerpt(hit, NARROW), () -> open(hit)));
        }
        if (result.count() > 0) {
            found.add(new Found(kit.words().text("search.all", result.count()), kit.words().text("search.screen"),
                    () -> kit.navigator().open(ID, query)));
        }
        return found;
    }

    /// A few words, no more than it needs to know the place again.
    static Excerpt excerpt(SearchHit hit) {
        return excerpt(hit, WIDE);
    }

    private static Excerpt excerpt(SearchHit hit, int most) {
        SearchHit.Context context = hit.context(most);
        return new Excerpt(context.words(), context.found());
    }

    /// Where a hit stands, in words.
    Text where(SearchHit hit) {
        return switch (hit.place()) {
            case SearchHit.Place.InMessage in -> kit.words().text("search.inMessage", hit.caseId(),
                    kit.words().text("search.speaker." + in.speaker().word()));
            case SearchHit.Place.InMemo in -> kit.words().text("search.inMemo", hit.caseId(),
                    codebook.variable(in.variable()).shortLabel());
        };
    }

    void open(SearchHit hit) {
        Spot spot = switch (hit.place()) {
            case SearchHit.Place.InMessage in -> Spot.message(hit.caseId(), in.transcript(), in.position());
            case SearchHit.Place.InMemo in -> Spot.question(hit.caseId(), in.variable());
        };
        kit.navigator().open(CODING, spot.written());
    }
}
