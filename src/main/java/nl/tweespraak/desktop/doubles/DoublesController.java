package nl.tweespraak.desktop.doubles;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Doubles;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.doubles.Candidates;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Which conversations are of one visitor, for the lead to decide.
public final class DoublesController implements Screen {

    private static final String TAB = "tab";

    private final Kit kit;
    private final Study study;
    private final Candidates candidates;
    private final DoublesModel model = new DoublesModel();
    private final Once<DoublesView> view;
    private final ObservableValue<Map<String, String>> place;
    private final ObservableValue<String> count;

    public DoublesController(Kit kit, Study study) {
        this.kit = kit;
        this.study = study;
        this.candidates = new Candidates(study);
        this.view = new Once<>(() -> new DoublesView(kit, model, this));
        this.place = model.tabProperty().map(it -> Map.of(TAB, it.name()));
        this.count = Bindings.createStringBinding(this::proposed, model.pairsProperty(),
                kit.words().languageProperty());
        model.tabProperty().addListener(_ -> keepChosen());
        model.pairsProperty().addListener(_ -> keepChosen());
    }

    @Override
    public String id() {
        return "doubles";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignL.LINK_VARIANT;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    /// @param at the name of a part: `SCOPE`
    @Override
    public void shown(@Nullable String at) {
        back(at == null ? Map.of() : Map.of(TAB, at));
        load();
    }

    @Override
    public ObservableValue<Map<String, String>> place() {
        return place;
    }

    @Override
    public void back(Map<String, String> before) {
        for (Tab tab : Tab.values()) {
            if (tab.name().equals(before.get(TAB))) {
                model.tabProperty().set(tab);
            }
        }
    }

    @Override
    public ObservableValue<String> count() {
        return count;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.key("doubles.link", "screen.doubles", "L"),
                Command.key("doubles.refuse", "screen.doubles", "N"),
                new Command("doubles.search", "screen.doubles", "", this::search));
    }

    private String proposed() {
        Pairs pairs = model.pairsProperty().get();
        return pairs == null || pairs.proposed().isEmpty() ? "" : kit.dates().number(pairs.proposed().size());
    }

    DoublesModel model() {
        return model;
    }

    private void load() {
        kit.jobs().latest(this, new LoadUpdate(study, candidates, model, this::search));
    }

    void search() {
        if (model.searchProperty().get() != DoublesModel.Search.BUSY) {
            kit.jobs().start(kit.words().text("doubles.searching"), new SearchUpdate(candidates, model, this::load));
        }
    }

    /// The pair that was open, if it is still there; else the first.
    private void keepChosen() {
        Pairs pairs = model.pairsProperty().get();
        List<Pair> listed = pairs == null ? List.of() : pairs.of(model.tabProperty().get());
        Pair before = model.chosenProperty().get();
        choose(listed.stream().filter(it -> before != null && it.isOf(before.caseId(), before.other())).findFirst()
                .orElse(listed.isEmpty() ? null : listed.getFirst()));
    }

    /// What was open stays to be seen until the other is read; nothing is decided on it meanwhile.
    void choose(@Nullable Pair pair) {
        if (pair == null || !pair.equals(model.chosenProperty().get())) {
            model.reasonProperty().set("");
        }
        model.chosenProperty().set(pair);
        if (pair == null) {
            model.textProperty().set(null);
        } else if (shown() == null) {
            kit.jobs().latest(model.textProperty(), new PairUpdate(study, model, pair));
        }
    }

    /// The chosen pair, if it is what is to be seen; else null.
    private @Nullable Pair shown() {
        PairText text = model.textProperty().get();
        return text != null && text.pair().equals(model.chosenProperty().get()) ? text.pair() : null;
    }

    /// Both are of one visitor: the double becomes part of the other case, with all that was linked to it.
    void link() {
        Pair pair = shown();
        if (pair != null && pair.tab() == Tab.PROPOSED) {
            String reason = model.reasonProperty().get();
            Text done = kit.words().text("doubles.linked", pair.caseId(), pair.other());
            settle(() -> List.of(new Doubles(study).linking(pair.caseId(), pair.other(), reason)),
                    Notice.done(done).withAction(kit.words().text("doubles.unlink"), () -> unlink(pair)));
        }
    }

    /// They are of two visitors.
    void refuse() {
        Pair pair = shown();
        if (pair != null && pair.tab() == Tab.PROPOSED) {
            Edit apart = new Edit.KeepApart(pair.caseId(), pair.other(), true, model.reasonProperty().get());
            settle(() -> List.of(apart),
                    Notice.done(kit.words().text("doubles.refused", pair.caseId(), pair.other())));
        }
    }

    /// They are of two visitors after all: the double is a case of its own again, with its codings.
    void unlink(Pair pair) {
        settle(() -> new Doubles(study).unlinking(pair.caseId()),
                Notice.done(kit.words().text("doubles.unlinked", pair.caseId())));
    }

    /// They may be of one visitor after all.
    void reconsider(Pair pair) {
        Edit again = new Edit.KeepApart(pair.caseId(), pair.other(), false, "");
        settle(() -> List.of(again),
                Notice.done(kit.words().text("doubles.reconsidered", pair.caseId(), pair.other())));
    }

    private void settle(Supplier<List<Edit>> edits, Notice done) {
        if (!model.savingProperty().get()) {
            kit.jobs().latest(model, new SettleUpdate(kit, study, model, edits, done, this::load));
        }
    }

    boolean isSample() {
        return study.file().isSample();
    }
}
