package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.reader.Mark;
import nl.tweespraak.desktop.reader.ReaderController;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The chosen disagreement: both coders and the decision in three equal columns.
final class ChosenView extends View<VBox> {

    private static final double WHOLE = 100;
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final Kit kit;
    private final Words words;
    private final DisagreementsModel model;
    private final DisagreementsController controller;
    private final DecisionView decision;
    private final ReaderController reader;
    private final HBox title = Boxes.row(8);
    private final GridPane columns = new GridPane();
    private final SideView first;
    private final SideView second;
    private boolean stacked;
    private final Region conversation;

    ChosenView(Kit kit, DisagreementsModel model, DisagreementsController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.decision = new DecisionView(kit, model, controller);
        this.reader = new ReaderController(words, kit.dates(), this::goTo);
        this.conversation = Boxes.styled(reader.view(), "tw-side");
        this.first = new SideView(kit, model, Difference::first);
        this.second = new SideView(kit, model, Difference::second);
        prepareRows();
        fit(false);
        root().getStyleClass().add("tw-chosen");
        root().getChildren().addAll(head(), new FollowsView(kit, model).root(), Boxes.grow(columns));
        conversation.visibleProperty().bind(model.wholeProperty());
        conversation.managedProperty().bind(model.wholeProperty());
        root().visibleProperty().bind(model.chosenProperty().isNotNull());
        follow(model.chosenProperty(), this::showTitle);
        follow(model.textProperty(), _ -> showConversation());
        follow(model.wholeProperty(), _ -> showConversation());
    }

    DecisionView decision() {
        return decision;
    }

    /// Moves through the whole conversation.
    ///
    /// @return whether the key was one of the reader's and the conversation shows
    boolean press(KeyEvent key) {
        return model.wholeProperty().get() && reader.press(key);
    }

    /// Three columns; where there is little room two, and the decision below them.
    void fit(boolean narrow) {
        if (columns.getChildren().isEmpty() || narrow != stacked) {
            stacked = narrow;
            lay();
        }
    }

    private void lay() {
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        int across = stacked ? 2 : 3;
        for (int column = 0; column < across; column++) {
            ColumnConstraints each = new ColumnConstraints();
            each.setPercentWidth(WHOLE / across);
            columns.getColumnConstraints().add(each);
        }
        columns.add(first.root(), 0, 0);
        columns.add(second.root(), 1, 0);
        columns.add(conversation, 0, 1, 2, 1);
        if (stacked) {
            columns.add(decision.root(), 0, 2, 2, 1);
        } else {
            columns.add(decision.root(), 2, 0, 1, 2);
        }
        root().pseudoClassStateChanged(STACKED, stacked);
    }

    private void prepareRows() {
        RowConstraints sides = new RowConstraints();
        sides.vgrowProperty().bind(Bindings.when(model.wholeProperty()).then(Priority.NEVER)
                .otherwise(Priority.ALWAYS));
        RowConstraints whole = new RowConstraints();
        whole.vgrowProperty().bind(Bindings.when(model.wholeProperty()).then(Priority.ALWAYS)
                .otherwise(Priority.NEVER));
        columns.getRowConstraints().addAll(sides, whole);
    }

    private HBox head() {
        Label place = Labels.caption(Bindings.createStringBinding(
                () -> model.position() < 0
                        ? ""
                        : words.get("disagreements.position", model.position() + 1,
                                model.rowsProperty().get().size()),
                model.chosenProperty(), model.rowsProperty(), words.languageProperty()));
        place.setMinWidth(Label.USE_PREF_SIZE);
        Node whole = Buttons.link(Bindings.createStringBinding(
                () -> words.get(model.wholeProperty().get() ? "disagreements.passages" : "disagreements.whole"),
                model.wholeProperty(), words.languageProperty()), controller::toggleWhole);
        return Boxes.styled(Boxes.row(12, title, place, Boxes.space(), whole,
                Boxes.row(4,
                        Buttons.icon(MaterialDesignC.CHEVRON_UP, words.bind("disagreements.previous"),
                                () -> model.step(-1)),
                        Buttons.icon(MaterialDesignC.CHEVRON_DOWN, words.bind("disagreements.next"),
                                () -> model.step(1)))),
                "tw-chosen-head");
    }

    private void showTitle(@Nullable Difference row) {
        title.getChildren().clear();
        if (row != null) {
            title.getChildren().addAll(Badges.section(row.section(), words.bind(row.letters())),
                    Boxes.styled(Labels.wrapped(
                            Labels.strong(words.bind("disagreements.chosen", row.caseId(), row.variable().label()))),
                            "tw-chosen-title"));
            if (controller.isSample()) {
                title.getChildren().add(Badges.badge(Tone.PLAIN, words.bind("disagreements.invented"), null));
            }
        }
        showConversation();
    }

    private void showConversation() {
        Difference row = model.chosenProperty().get();
        CaseText text = model.textProperty().get();
        if (!model.wholeProperty().get() || row == null || text == null || !text.about().equals(row.key())) {
            return;
        }
        List<Mark> marks = new ArrayList<>();
        for (Side side : row.sides()) {
            marks.addAll(CaseText.marks(side, words.text("disagreements.caption", side.name(),
                    AnswerLabel.text(kit, row.variable(), side.answer()))));
        }
        List<Text> notes = controller.isSample() ? List.of(words.text("disagreements.invented")) : List.of();
        reader.show(Row.of(text.transcripts(), _ -> notes));
        reader.mark(marks);
        if (!marks.isEmpty()) {
            reader.goTo(marks.getFirst().passage().place());
        }
    }

    private void goTo(Mark mark) {
        reader.goTo(mark);
    }
}
