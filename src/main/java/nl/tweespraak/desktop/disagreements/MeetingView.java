package nl.tweespraak.desktop.disagreements;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.ScreenHead;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// For a projector: one question, its rule, what each coder says, every answer as a large key, and the reason.
final class MeetingView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final DisagreementsModel model;
    private final DisagreementsController controller;
    private final Meeting meeting;
    private final MeetingAnswers answers;
    private final TextField reason = new TextField();
    private final VBox question = Boxes.column(4);
    private final VBox problem = Boxes.column(0);
    private final StackPane middle = new StackPane();
    private final ScrollPane work;
    private final Region hidden;
    private final Button record;

    MeetingView(Kit kit, DisagreementsModel model, DisagreementsController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.meeting = controller.meeting();
        this.answers = new MeetingAnswers(kit, model, meeting);
        this.record = Buttons.withKey(Buttons.accent(words.bind("disagreements.meeting.record"), controller::record),
                "Ctrl Enter");
        record.disableProperty().bind(model.decision().savingProperty());
        reason.textProperty().bindBidirectional(model.decision().reasonProperty());
        reason.accessibleTextProperty().bind(words.bind("disagreements.reason"));
        Label why = Labels.strong(words.bind("disagreements.reason"));
        why.setLabelFor(reason);
        this.work = new ScrollPane(Boxes.styled(Boxes.column(24, Boxes.styled(question, "tw-meeting-question"),
                new MeetingSides(kit, model, meeting).root(), new StandingView(kit, model, controller).root(),
                Boxes.column(12, Labels.strong(words.bind("disagreements.decision")), problem, answers.root()),
                Boxes.column(12, why, reason)), "tw-meeting-work"));
        work.setFitToWidth(true);
        work.setFocusTraversable(false);
        this.hidden = EmptyPanes.empty(MaterialDesignE.EYE_OFF_OUTLINE, words.bind("disagreements.meeting.hidden"),
                words.bind("disagreements.meeting.hidden.why"));
        root().getStyleClass().addAll("tw-screen", "tw-meeting");
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/disagreements.css")).toExternalForm());
        root().getChildren().addAll(head(), Boxes.grow(middle), foot());
        new MeetingKeys(root(), meeting, controller, this).listen();
        follow(model.chosenProperty(), _ -> showQuestion());
        follow(words.languageProperty(), _ -> showQuestion());
        follow(model.decision().problemProperty(), _ -> showProblem());
        follow(model.decision().revisingProperty(), _ -> showProblem());
        follow(kit.hidden(), now -> middle.getChildren().setAll(now ? hidden : work));
        follow(model.agendaProperty(), _ -> Platform.runLater(this::focusAnswers));
    }

    void focusAnswers() {
        work.setVvalue(0);
        answers.focus();
    }

    void focusReason() {
        work.setVvalue(1);
        reason.requestFocus();
        reason.end();
    }

    void press(int number) {
        answers.press(number);
        Difference row = model.chosenProperty().get();
        if (row != null && row.variable().kind() == Kind.ONE && number <= row.variable().categories().size()) {
            focusReason();
        }
    }

    private ScreenHead head() {
        Label at = Labels.muted(Bindings.createStringBinding(() -> {
            Agenda agenda = model.agendaProperty().get();
            return agenda == null
                    ? ""
                    : words.get("disagreements.meeting.at", agenda.at() + 1, agenda.keys().size());
        }, model.agendaProperty(), words.languageProperty()));
        ProgressBar bar = new ProgressBar();
        bar.setFocusTraversable(false);
        bar.accessibleTextProperty().bind(at.textProperty());
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> {
            Agenda agenda = model.agendaProperty().get();
            return agenda == null ? 0.0 : (agenda.at() + 1.0) / agenda.keys().size();
        }, model.agendaProperty()));
        bar.setMinWidth(0);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label name = Labels.strong(words.bind("disagreements.meeting"));
        name.setMinWidth(Label.USE_PREF_SIZE);
        at.setMinWidth(Label.USE_PREF_SIZE);
        HBox title = Boxes.row(16, name, at, bar);
        if (controller.isSample()) {
            title.getChildren().add(Badges.badge(Tone.PLAIN, words.bind("disagreements.invented"), null));
        }
        BooleanProperty hiding = kit.hidden();
        ScreenHead head = new ScreenHead(title,
                Buttons.withKey(Buttons.flat(Bindings.createStringBinding(
                        () -> words.get(hiding.get() ? "disagreements.meeting.show" : "disagreements.meeting.hide"),
                        hiding, words.languageProperty()), () -> hiding.set(!hiding.get())), "F8"),
                Buttons.withKey(Buttons.flat(words.bind("disagreements.meeting.end"), meeting::end), "Esc"));
        return Boxes.styled(head, "tw-meeting-head");
    }

    private ScreenHead foot() {
        Button previous = Buttons.withKey(Buttons.plain(words.bind("disagreements.meeting.previous"),
                () -> meeting.step(-1)), "Alt ←");
        Button next = Buttons.withKey(Buttons.plain(words.bind("disagreements.meeting.next"), () -> meeting.step(1)),
                "Alt →");
        Button later = Buttons.plain(words.bind("disagreements.meeting.later"), meeting::later);
        later.disableProperty().bind(model.decision().savingProperty());
        return Boxes.styled(new ScreenHead(Boxes.row(16, previous, next), later, record), "tw-bar", "tw-meeting-foot");
    }

    private void showQuestion() {
        Difference row = model.chosenProperty().get();
        question.getChildren().clear();
        if (row == null) {
            return;
        }
        Label title = Labels.wrapped(Boxes.styled(Labels.strong(words.bind(row.variable().label())),
                "tw-meeting-title"));
        title.setMaxWidth(Double.MAX_VALUE);
        Label place = Labels.muted(words.bind("disagreements.meeting.case", row.caseId()));
        place.setMinWidth(Label.USE_PREF_SIZE);
        question.getChildren().add(Boxes.row(16, Badges.section(row.section(), words.bind(row.letters())),
                Boxes.grow(title), Boxes.styled(place, "tw-pane-title")));
        Text rule = row.variable().notes().definition();
        if (rule != null) {
            question.getChildren().add(Labels.wrapped(Labels.muted(words.bind(rule))));
        }
        showProblem();
    }

    private void showProblem() {
        Difference row = model.chosenProperty().get();
        boolean open = row != null && (!row.isDecided() || model.decision().revisingProperty().get());
        reason.setDisable(!open);
        record.setVisible(open);
        record.setManaged(open);
        Text said = model.decision().problemProperty().get();
        Text shown = said != null ? said : row == null ? null : row.notAsked();
        problem.getChildren().clear();
        Boxes.show(problem, shown != null);
        if (shown != null) {
            problem.getChildren().add(EmptyPanes
                    .warning(said != null ? words.bind(shown) : words.bind("disagreements.notAsked", shown)));
        }
    }
}
