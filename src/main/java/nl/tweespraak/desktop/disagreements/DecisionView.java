package nl.tweespraak.desktop.disagreements;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.CategoryKey;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Disagreement.State;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The decision: the first coder's answer, the second's or another, and why. A coder sees what stands.
final class DecisionView extends View<VBox> {

    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private final Kit kit;
    private final Words words;
    private final DisagreementsModel model;
    private final DecisionModel decision;
    private final DisagreementsController controller;
    private final OthersView others;
    private final VBox choices;
    private final Label reader;
    private final VBox problem = new VBox();
    private final TextArea reason = new TextArea();
    private final Button record;
    private final Button discuss;
    private final Button cancel;
    private final VBox foot;
    private final ScrollPane body;
    private final Label stand;

    DecisionView(Kit kit, DisagreementsModel model, DisagreementsController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.decision = model.decision();
        this.controller = controller;
        this.others = new OthersView(kit, model, controller);
        this.choices = Boxes.column(8, take("a", Source.FIRST, 0, Difference::first),
                take("b", Source.SECOND, 1, Difference::second), other());
        this.reader = Labels.paragraph(words.bind("disagreements.leadDecides"));
        this.stand = Labels.caption(Bindings.createStringBinding(this::stand, model.chosenProperty(),
                words.languageProperty()));
        this.record = Buttons.withKey(Buttons.accent(words.bind("disagreements.record"), controller::record),
                "Ctrl Enter");
        this.discuss = Buttons.plain(Bindings.createStringBinding(
                () -> words.get(isDiscussed() ? "disagreements.notDiscuss" : "disagreements.discuss"),
                model.chosenProperty(), words.languageProperty()), this::toggleDiscussed);
        this.cancel = Buttons.flat(words.bind("disagreements.cancel"), controller::cancel);
        this.foot = Boxes.styled(Boxes.column(8, Boxes.column(4, Labels.caption(words.bind("disagreements.reason")),
                reason), new FlowPane(8, 8, record, discuss, cancel)), "tw-decision-foot");
        HBox head = Boxes.row(8, Labels.strong(words.bind("disagreements.decision")), Boxes.space(), stand);
        StandingView standing = new StandingView(kit, model, controller);
        this.body = new ScrollPane(Boxes.styled(Boxes.column(8, head, standing.root(), reader, problem, choices,
                others.root()), "tw-decision-body"));
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.setFocusTraversable(false);
        body.setMinHeight(0);
        body.viewportBoundsProperty().subscribe(seen -> body.getContent().pseudoClassStateChanged(SCROLLED,
                seen.getWidth() > 0 && seen.getHeight() < body.getContent().getLayoutBounds().getHeight()));
        foot.setMinHeight(VBox.USE_PREF_SIZE);
        root().getStyleClass().addAll("tw-bar", "tw-decision");
        root().getChildren().addAll(body, foot);
        prepareReason();
        for (var button : new Button[]{record, discuss, cancel}) {
            button.disableProperty().bind(decision.savingProperty());
        }
        follow(model.chosenProperty(), _ -> show());
        follow(decision.revisingProperty(), _ -> show());
        follow(decision.problemProperty(), _ -> showProblem());
        follow(decision.othersShownProperty(), shown -> {
            if (shown) {
                Platform.runLater(this::bringOthersIntoView);
            }
        });
    }

    void focusReason() {
        if (foot.isVisible()) {
            reason.requestFocus();
            reason.end();
        }
    }

    void focusOther() {
        others.focus();
    }

    private void bringOthersIntoView() {
        root().applyCss();
        root().layout();
        double above = others.root().getBoundsInParent().getMinY() - others.root().getSpacing();
        double hidden = body.getContent().getBoundsInLocal().getHeight() - body.getViewportBounds().getHeight();
        body.setVvalue(hidden <= 0 ? 0 : Math.min(1, above / hidden));
    }

    private void prepareReason() {
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        reason.textProperty().bindBidirectional(decision.reasonProperty());
        reason.accessibleTextProperty().bind(words.bind("disagreements.reason"));
        // In a form Tab goes on; nobody writes a tab into a reason.
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
                record.requestFocus();
                event.consume();
            }
        });
    }

    private void show() {
        Difference row = model.chosenProperty().get();
        boolean revising = decision.revisingProperty().get();
        boolean open = row != null && controller.mayDecide() && (!row.isDecided() || revising);
        visible(foot, open);
        visible(choices, open);
        visible(discuss, !revising);
        visible(cancel, revising);
        visible(reader, row != null && !controller.mayDecide() && !row.isDecided());
        showProblem();
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Made once, whatever row is chosen: what has the focus must not go away under it.
    private RadioButton take(String key, Source from, int place, Function<Difference, Side> side) {
        RadioButton choice = CategoryKey.one(key, answer(row -> side.apply(row).answer()));
        Label coder = Badges.coder(place, "");
        if (choice.getGraphic() instanceof HBox line) {
            line.getChildren().add(line.getChildren().size() - 1, coder);
        }
        choice.setOnAction(_ -> controller.take(from));
        follow(decision.sourceProperty(), source -> choice.setSelected(source == from));
        follow(model.chosenProperty(), row -> {
            coder.setText(row == null ? "" : side.apply(row).letter());
            choice.setDisable(row == null || !side.apply(row).canBeTaken());
        });
        return choice;
    }

    private RadioButton other() {
        ObservableValue<String> unset = words.bind("disagreements.other");
        ObservableValue<String> set = answer(_ -> decision.otherProperty().get());
        RadioButton choice = CategoryKey.one("c", Bindings.createStringBinding(
                () -> decision.otherProperty().get() == null ? unset.getValue() : set.getValue(), unset, set,
                decision.otherProperty()));
        if (choice.getGraphic() instanceof HBox line) {
            Node check = line.getChildren().getLast();
            check.managedProperty().bind(choice.selectedProperty());
            line.getChildren().add(line.getChildren().indexOf(check),
                    Boxes.styled(Icons.small(MaterialDesignC.CHEVRON_DOWN), "tw-chevron"));
        }
        choice.setOnAction(_ -> controller.toggleOthers());
        follow(decision.otherProperty(), other -> choice.setSelected(other != null));
        return choice;
    }

    /// An answer to the chosen row's question, in words.
    private ObservableValue<String> answer(Function<Difference, @Nullable Answer> of) {
        return Bindings.createStringBinding(() -> {
            Difference row = model.chosenProperty().get();
            return row == null ? "" : words.get(AnswerLabel.text(kit, row.variable(), of.apply(row)));
        }, model.chosenProperty(), decision.otherProperty(), words.languageProperty());
    }

    private void showProblem() {
        Difference row = model.chosenProperty().get();
        Text said = decision.problemProperty().get();
        Text shown = said != null ? said : row == null ? null : row.notAsked();
        problem.getChildren().clear();
        if (shown != null) {
            problem.getChildren().add(EmptyPanes.warning(said != null
                    ? words.bind(shown)
                    : words.bind("disagreements.notAsked", shown)));
        }
        visible(problem, shown != null);
    }

    private boolean isDiscussed() {
        Difference row = model.chosenProperty().get();
        return row != null && row.state() == State.DISCUSS;
    }

    private void toggleDiscussed() {
        if (isDiscussed()) {
            controller.withdraw();
        } else {
            controller.discuss();
        }
    }

    private String stand() {
        Difference row = model.chosenProperty().get();
        if (row == null) {
            return "";
        }
        return words.get("disagreements.stand." + FilterBar.word(row.state()));
    }
}
