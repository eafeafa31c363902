package nl.tweespraak.desktop.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.desktop.agreement.Figures.Choice;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// How far coders agree, per variable and per round. A coder sees what both handed in; only the lead closes a round.
public final class AgreementController implements Screen {

    private static final String GROUP = "screen.agreement";
    private static final String ROUND = "round";
    private static final String OTHER = "other";
    private static final String UNKNOWN = "unknown";
    private static final String VARIABLE = "variable";
    private static final int MOST_FOUND = 6;

    private final Kit kit;
    private final Study study;
    private final AgreementModel model = new AgreementModel();
    private final CellCases cellCases;
    private final Once<AgreementView> view;
    private final ObservableValue<Map<String, String>> place;
    private @Nullable Job running;
    /// The variable to go to once it is known what there is.
    private @Nullable String wanted;

    public AgreementController(Kit kit, Study study) {
        this.kit = kit;
        this.study = study;
        this.cellCases = new CellCases(kit, study, model);
        this.view = new Once<>(() -> new AgreementView(kit, model, this));
        this.place = Bindings.createObjectBinding(this::here, model.choiceProperty(), model.chosenProperty());
        model.figuresProperty().addListener((_, _, _) -> arrive());
    }

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignS.SCALE_BALANCE;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    /// Computes anew: others may have handed in meanwhile.
    @Override
    public void shown(@Nullable String at) {
        if (at != null) {
            wanted = at;
        }
        load();
    }

    private void arrive() {
        String variable = wanted;
        wanted = null;
        if (variable != null) {
            model.choose(variable);
        }
    }

    private Map<String, String> here() {
        Map<String, String> here = new LinkedHashMap<>();
        Choice choice = model.choiceProperty().get();
        if (choice.round() != null) {
            here.put(ROUND, choice.round());
        }
        if (choice.other() != null) {
            here.put(OTHER, choice.other());
        }
        here.put(UNKNOWN, choice.unknown().name());
        Line line = model.chosenProperty().get();
        String variable = line == null ? wanted : line.variable();
        if (variable != null) {
            here.put(VARIABLE, variable);
        }
        return here;
    }

    @Override
    public ObservableValue<Map<String, String>> place() {
        return place;
    }

    @Override
    public void back(Map<String, String> before) {
        wanted = before.get(VARIABLE);
        model.choiceProperty().set(new Choice(before.get(ROUND), before.get(OTHER),
                Agreement.Unknown.OMIT.name().equals(before.get(UNKNOWN))
                        ? Agreement.Unknown.OMIT
                        : Agreement.Unknown.CATEGORY));
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.key("agreement.key.row", GROUP, "↑ ↓"),
                Command.key("agreement.key.table", GROUP, "Enter"),
                Command.key("agreement.key.cell", GROUP, "← ↑ → ↓"),
                Command.key("agreement.key.back", GROUP, "Esc"),
                new Command("agreement.refresh", GROUP, "", this::load),
                new Command("agreement.methods", GROUP, "", this::toggleMethods)));
        if (mayClose()) {
            commands.add(new Command("agreement.close", GROUP, "", this::askToClose));
        }
        return commands;
    }

    @Override
    public List<Found> find(String query) {
        Figures now = model.figuresProperty().get();
        String typed = query.toLowerCase(Locale.ROOT);
        Text kind = kit.words().text(GROUP);
        return now == null
                ? List.of()
                : now.lines().stream()
                        .filter(it -> kit.words().get(it.label()).toLowerCase(Locale.ROOT).contains(typed))
                        .limit(MOST_FOUND)
                        .map(it -> new Found(it.label(), kind, () -> kit.navigator().open(id(), it.variable())))
                        .toList();
    }

    AgreementModel model() {
        return model;
    }

    /// Computes the figures of the choice; what was under way stops.
    void load() {
        if (running != null) {
            running.cancel();
        }
        ComputeUpdate update = new ComputeUpdate(study, model);
        model.begin(update);
        running = kit.jobs().start(kit.words().text("agreement.computing"), update);
    }

    void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    /// @param round its name; null for all cases
    void chooseRound(@Nullable String round) {
        Choice now = model.choiceProperty().get();
        Round.Closed closed = round(round);
        choose(new Choice(round, Objects.equals(round, now.other()) ? null : now.other(),
                closed == null ? now.unknown() : unknown(closed)));
    }

    private Round.@Nullable Closed round(@Nullable String name) {
        Figures now = model.figuresProperty().get();
        return now == null
                ? null
                : now.rounds().stream().filter(it -> it.name().equals(name)).findFirst().map(Round::closed)
                        .orElse(null);
    }

    private static Agreement.Unknown unknown(Round.Closed closed) {
        return closed.rule().equals(Agreement.Unknown.OMIT.word())
                ? Agreement.Unknown.OMIT
                : Agreement.Unknown.CATEGORY;
    }

    /// @param round null for none
    void compareWith(@Nullable String round) {
        Choice now = model.choiceProperty().get();
        choose(new Choice(now.round(), round, now.unknown()));
    }

    void count(Agreement.Unknown unknown) {
        Choice now = model.choiceProperty().get();
        choose(new Choice(now.round(), now.other(), unknown));
    }

    private void choose(Choice choice) {
        if (!choice.equals(model.choiceProperty().get())) {
            model.choiceProperty().set(choice);
            model.closingProperty().set(false);
            load();
        }
    }

    /// Whether the round that shows can be closed by who is at the desk.
    boolean mayClose() {
        Figures now = model.figuresProperty().get();
        return now != null && now.round() != null && now.round().isOpen() && study.person() instanceof Person.Lead;
    }

    void askToClose() {
        model.closingProperty().set(mayClose());
    }

    /// Closes the round that shows, under the rule that shows.
    void close() {
        Figures now = model.figuresProperty().get();
        if (now != null && now.round() != null && mayClose()) {
            model.closingProperty().set(false);
            kit.jobs().start(kit.words().text("agreement.closing", now.round().name()), new CloseUpdate(kit, study,
                    new Edit.CloseRound(now.round().name(), now.choice().unknown().word()), this::load, this::close));
        }
    }

    /// Computes a closed round again beside what was kept.
    void compare() {
        Figures now = model.figuresProperty().get();
        if (now != null && now.kept()) {
            kit.jobs().start(kit.words().text("agreement.computing"), new CompareUpdate(kit, study, model, now));
        }
    }

    void toggleMethods() {
        boolean shown = !model.methodsShownProperty().get();
        model.methodsShownProperty().set(shown);
        if (shown && model.methodsProperty().get() == null) {
            kit.jobs().start(kit.words().text("agreement.computing"), new MethodsUpdate(study, model));
        }
    }

    /// What an aspect of a variable is called.
    Text aspectName(Line line, VariableAgreement aspect) {
        if (aspect.variable().equals(line.variable())) {
            return kit.words().text("agreement.aspect.whole");
        }
        String name = aspect.variable().substring(line.variable().length() + 1);
        return study.codebook().find(line.variable()).flatMap(it -> it.category(name)).map(Category::label)
                .orElseGet(() -> kit.words().text("agreement.aspect.known"));
    }

    void copied() {
        kit.notices().add(Notice.done(kit.words().text("agreement.copied")));
    }

    CellCases cellCases() {
        return cellCases;
    }

    /// Writes what shows as a table. It leaves the encryption, which the study's access log knows.
    void save(Path file) {
        Figures now = model.figuresProperty().get();
        if (now != null) {
            kit.jobs().start(kit.words().text("agreement.saving"),
                    new SaveUpdate(kit, study, now.variables(), file, () -> save(file)));
        }
    }
}
