package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Once;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/// Where coders differ, and the lead's decisions about it. A coder may look at what both have handed in.
public final class DisagreementsController implements Screen {

    private final Kit kit;
    private final Study study;
    private final DisagreementsModel model = new DisagreementsModel();
    private final DifferenceFinds finds;
    private final Meeting meeting;
    private final Agreed agreed;
    private final Once<DisagreementsView> view;
    private final Once<MeetingView> projected;
    private final ObservableValue<@Nullable Region> whole;
    private final ObservableValue<String> count;
    private final Returning returning;

    public DisagreementsController(Kit kit, Study study) {
        this.kit = kit;
        this.study = study;
        this.finds = new DifferenceFinds(kit, model, id());
        this.meeting = new Meeting(model, this);
        this.agreed = new Agreed(kit, study, model, this::load);
        this.view = new Once<>(() -> new DisagreementsView(kit, model, this));
        this.projected = new Once<>(() -> new MeetingView(kit, model, this));
        this.whole = Bindings.createObjectBinding(
                () -> model.agendaProperty().get() == null ? null : projected.get().root(), model.agendaProperty());
        this.count = Bindings.createStringBinding(this::counted, model.allProperty(),
                kit.words().languageProperty());
        this.returning = new Returning(kit, study, model);
        model.chosenProperty().addListener((_, before, now) -> readText(before, now));
        load();
    }

    @Override
    public String id() {
        return "disagreements";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignN.NOT_EQUAL_VARIANT;
    }

    @Override
    public Region view() {
        return view.get().root();
    }

    /// Looks again, for others may have handed in meanwhile.
    @Override
    public void shown(@Nullable String at) {
        if (at != null) {
            returning.to(at);
        }
        load();
    }

    @Override
    public ObservableValue<@Nullable Region> whole() {
        return whole;
    }

    @Override
    public ObservableValue<Map<String, String>> place() {
        return returning.place();
    }

    @Override
    public void back(Map<String, String> before) {
        returning.to(before);
    }

    /// Decisions that were begun and not recorded: words of a person, to be kept in memory alone.
    public static final class Drafts {

        private final Map<Difference.Key, DecisionModel.Begun> begun;

        private Drafts(Map<Difference.Key, DecisionModel.Begun> begun) {
            this.begun = begun;
        }
    }

    public Drafts drafts() {
        return new Drafts(model.decision().drafts());
    }

    /// Goes on with what was begun.
    public void take(Drafts drafts) {
        model.decision().take(drafts.begun);
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(DisagreementsKeys.HINTS);
        commands.add(new Command("disagreements.key.previous", DisagreementsKeys.GROUP, "Alt ↑", () -> model.step(-1)));
        commands.add(new Command("disagreements.key.next", DisagreementsKeys.GROUP, "Alt ↓", () -> model.step(1)));
        commands.add(new Command("disagreements.anonymous", DisagreementsKeys.GROUP, "", this::toggleAnonymous));
        if (mayDecide()) {
            commands.add(new Command("disagreements.meeting", DisagreementsKeys.GROUP, "", meeting::begin));
            commands.add(new Command("disagreements.agreed", DisagreementsKeys.GROUP, "", agreed::show));
        }
        commands.add(new Command("disagreements.whole", DisagreementsKeys.GROUP, "", this::toggleWhole));
        return commands;
    }

    @Override
    public List<Found> find(String query) {
        return finds.of(query);
    }

    @Override
    public ObservableValue<String> count() {
        return count;
    }

    private String counted() {
        int undecided = model.allProperty().get().undecided();
        return undecided == 0 ? "" : kit.dates().number(undecided);
    }

    DisagreementsModel model() {
        return model;
    }

    /// Whether who is at the desk may decide.
    boolean mayDecide() {
        return study.person() instanceof Person.Lead;
    }

    /// Whether the conversations are invented.
    boolean isSample() {
        return study.file().isSample();
    }

    void load() {
        kit.jobs().latest(model, new LoadUpdate(study, model, returning::arrive));
    }

    private void readText(@Nullable Difference before, @Nullable Difference now) {
        if (now == null) {
            model.textProperty().set(null);
        } else if (before == null || !before.key().equals(now.key())
                || !Objects.equals(before.decision(), now.decision())) {
            kit.jobs().latest(this, new TextUpdate(study, model, now));
        }
    }

    Meeting meeting() {
        return meeting;
    }

    Agreed agreed() {
        return agreed;
    }

    void toggleAnonymous() {
        model.setAnonymous(!model.anonymousProperty().get(), kit.dates().clock().millis());
    }

    void toggleWhole() {
        model.wholeProperty().set(!model.wholeProperty().get());
    }

    /// The first coder's answer, or the second's.
    ///
    /// @return whether it was there to be taken
    boolean take(Source source) {
        Difference row = open();
        if (row == null || !(source == Source.FIRST ? row.first() : row.second()).canBeTaken()) {
            return false;
        }
        model.decision().choose(source, null);
        return true;
    }

    /// Opens the other answers, or closes them.
    void toggleOthers() {
        if (open() != null) {
            var others = model.decision().othersShownProperty();
            others.set(!others.get());
        }
    }

    /// One of the categories; where several may apply it is put in, or taken out again.
    void choose(Category category) {
        Difference row = open();
        if (row != null) {
            answer(OtherAnswer.with(row.variable(), model.decision().otherProperty().get(), category));
        }
    }

    /// Neither coder's answer but another; null for none yet.
    void answer(@Nullable Answer answer) {
        if (open() != null) {
            model.decision().choose(Source.OTHER, answer);
        }
    }

    void record() {
        Difference row = open();
        if (row == null) {
            return;
        }
        Optional<Answer> answer = model.decision().answer(row);
        if (answer.isEmpty()) {
            model.decision().problemProperty().set(kit.words().text("disagreements.chooseFirst"));
            return;
        }
        save(row, new Edit.Decide(List.of(new Edit.DecisionRow(0, row.caseId(), row.variable().name(),
                answer.get().written(), study.person().name(), model.decision().reasonProperty().get().strip()))),
                true);
    }

    void discuss() {
        Difference row = open();
        if (row != null) {
            save(row, new Edit.ToDiscuss(row.caseId(), row.variable().name()), true);
        }
    }

    /// Takes the decision back, or the wish to discuss.
    void withdraw() {
        Difference row = model.chosenProperty().get();
        if (row != null && row.decision() != null) {
            save(row, new Edit.WithdrawDecision(row.caseId(), row.variable().name()), false);
        }
    }

    /// Starts to decide anew what is decided.
    void revise() {
        Difference row = model.chosenProperty().get();
        Decision decision = row == null ? null : row.decision();
        if (mayDecide() && row != null && decision != null && decision.answer() != null) {
            model.decision().revise(row, decision.answer(), decision.reason());
        }
    }

    void cancel() {
        Difference row = model.chosenProperty().get();
        if (row != null) {
            model.decision().letGo(row.key());
        }
    }

    /// The chosen row, if it can be decided now.
    private @Nullable Difference open() {
        Difference row = model.chosenProperty().get();
        boolean open = row != null && mayDecide() && !model.decision().savingProperty().get()
                && (!row.isDecided() || model.decision().revisingProperty().get());
        return open ? row : null;
    }

    private void save(Difference row, Edit edit, boolean moveOn) {
        if (mayDecide() && !model.decision().savingProperty().get()) {
            kit.jobs().latest(model.decision(),
                    new SaveUpdate(kit, study, model, row, edit, moveOn, () -> save(row, edit, moveOn)));
        }
    }
}
