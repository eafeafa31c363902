package nl.tweespraak.desktop.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.CodebookComparison;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.codebook.CodebookModel.Compared;
import nl.tweespraak.desktop.codebook.CodebookModel.Tab;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Act;
import nl.tweespraak.study.ChangingEdition;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// The codebook edition of the study, beside another, and the change to it.
public final class CodebookController implements Screen {

    private static final String VARIABLE = "variable";
    private static final String TAB = "tab";
    private static final int MOST_FOUND = 6;

    private final Kit kit;
    private final Study study;
    private final Runnable anew;
    private final CodebookModel model = new CodebookModel();
    private final Once<CodebookView> view;
    private final ObservableValue<Map<String, String>> place;

    /// @param anew shows the study again, once it goes on with another edition
    public CodebookController(Kit kit, Study study, Runnable anew) {
        this.kit = kit;
        this.study = study;
        this.anew = anew;
        this.view = new Once<>(() -> new CodebookView(kit, model, this));
        this.place = Bindings.createObjectBinding(() -> {
            Variable chosen = model.chosenProperty().get();
            String tab = model.tabProperty().get().name();
            return chosen == null ? Map.of(TAB, tab) : Map.of(TAB, tab, VARIABLE, chosen.name());
        }, model.chosenProperty(), model.tabProperty());
        model.queryProperty().addListener(_ -> keepChosen());
        keepChosen();
    }

    @Override
    public String id() {
        return "codebook";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    @Override
    public void shown(@Nullable String at) {
        if (at != null) {
            model.queryProperty().set("");
            model.tabProperty().set(Tab.BROWSE);
            study.codebook().find(at).ifPresent(model.chosenProperty()::set);
        }
    }

    @Override
    public ObservableValue<Map<String, String>> place() {
        return place;
    }

    @Override
    public void back(Map<String, String> before) {
        study.codebook().find(before.getOrDefault(VARIABLE, "")).ifPresent(model.chosenProperty()::set);
        if (Tab.COMPARE.name().equals(before.get(TAB))) {
            model.tabProperty().set(Tab.COMPARE);
        }
    }

    @Override
    public List<Found> find(String query) {
        if (study.person() instanceof Person.Coding) {
            // Who codes is led to the question on the form.
            return List.of();
        }
        String wanted = query.toLowerCase(Locale.ROOT);
        Text kind = kit.words().text("codebook.question");
        return study.codebook().variables().stream()
                .filter(it -> kit.words().get(it.label()).toLowerCase(Locale.ROOT).contains(wanted)).limit(MOST_FOUND)
                .map(it -> new Found(it.label(), kind, () -> kit.navigator().open(id(), it.name()))).toList();
    }

    @Override
    public List<Command> commands() {
        return Stream.of(Tab.values()).map(tab -> new Command("codebook.tab." + tab.word(), "screen.codebook", "",
                () -> model.tabProperty().set(tab))).toList();
    }

    CodebookModel model() {
        return model;
    }

    Codebook codebook() {
        return study.codebook();
    }

    /// The editions that the program brings along, without the study's own.
    List<String> editions() {
        return Codebooks.editions().stream().filter(it -> !it.equals(study.codebook().id())).toList();
    }

    boolean mayChange() {
        return study.may(Act.EDITION);
    }

    List<Variable> found() {
        return CodebookSearch.of(study.codebook(), model.queryProperty().get());
    }

    private void keepChosen() {
        List<Variable> found = found();
        Variable chosen = model.chosenProperty().get();
        if (chosen == null || !found.contains(chosen)) {
            model.chosenProperty().set(found.isEmpty() ? null : found.getFirst());
        }
    }

    /// @param nameOrPath a built-in edition's id, or a file
    void compare(String nameOrPath) {
        model.changingProperty().set(false);
        model.comparedProperty().set(null);
        kit.jobs().latest(model, new CodebookUpdate<>(model, () -> compared(Codebooks.load(nameOrPath)),
                model.comparedProperty()::set));
    }

    /// What changes is told in the direction in which the study would go.
    private Compared compared(Codebook other) {
        return new Compared(other, CodebookComparison.of(study.codebook(), other),
                mayChange() ? new ChangingEdition(study, other).preview() : null);
    }

    /// Goes on with the other edition, after a backup.
    void change() {
        Compared compared = model.comparedProperty().get();
        if (compared != null && model.changingProperty().get() && !model.busyProperty().get()) {
            kit.jobs().latest(model,
                    new CodebookUpdate<>(model, () -> new ChangingEdition(study, compared.other()).apply(), _ -> {
                        kit.notices().add(Notice.done(kit.words().text("codebook.changed", compared.other().id())));
                        anew.run();
                    }));
        }
    }
}
