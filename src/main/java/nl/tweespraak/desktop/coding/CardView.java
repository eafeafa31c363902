package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// The open question: its categories, evidence, doubt and memo.
final class CardView extends View<VBox> {

    private final FormModel model;
    private final Words words;
    private final FormIntents intents;
    private final SimpleObjectProperty<Text> title = new SimpleObjectProperty<>(Text.same(""));
    private final ChoicesView choices;
    private final DefinitionView definition;
    private final HistoryView history;
    private final Label maybe;
    private final FlowPane evidence = new FlowPane(8, 4);
    private final ToggleButton doubt = new ToggleButton();
    private final javafx.scene.text.Text flag = Icons.warning(MaterialDesignF.FLAG_OUTLINE);
    private final NoteField question;
    private final NoteField memo;
    private java.util.function.Function<Evidence, Integer> number = Evidence::position;
    private @Nullable SheetLine line;
    private Entry.@Nullable CodingKey key;
    private boolean mine;
    private List<Evidence> chipped = List.of();

    CardView(FormModel model, Kit kit, FormIntents intents) {
        super(new VBox());
        this.model = model;
        this.words = kit.words();
        this.intents = intents;
        this.choices = new ChoicesView(kit, intents);
        this.definition = new DefinitionView(words);
        this.history = new HistoryView(kit);
        this.maybe = Labels.paragraph(words.bind("coding.maybe"));
        this.question = new NoteField(kit, intents::typing, "q", "coding.question", true, intents::question,
                this::requestFocus);
        question.root().getStyleClass().add("tw-question");
        this.memo = new NoteField(kit, intents::typing, "m", "coding.memo", false, intents::memo, this::requestFocus);
        root().getStyleClass().add("tw-form-card");
        root().setFocusTraversable(true);
        root().setAccessibleRole(AccessibleRole.TITLED_PANE);
        root().accessibleTextProperty().bind(words.bind(title));
        root().setOnMousePressed(_ -> requestFocus());
        root().getChildren().addAll(head(), definition.root(), history.root(), maybe, choices.root(), marks(),
                question.root(), memo.root());
        follow(model.history(), steps -> {
            if (line != null) {
                history.show(line.variable(), steps);
            }
        });
        follow(model.defined(), shown -> {
            definition.root().setVisible(shown);
            definition.root().setManaged(shown);
            define();
        });
    }

    private Node head() {
        Label name = Labels.strong(words.bind(title));
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        Button define = hint("coding.definition", "F1", () -> model.defined().set(!model.defined().get()));
        Button past = Buttons.icon(MaterialDesignH.HISTORY, words.bind("coding.history"), intents::history);
        past.getStyleClass().addAll("tw-hint", "tw-history");
        past.setFocusTraversable(false);
        Button next = hint("coding.next", "Tab", () -> intents.step(1));
        name.setMaxWidth(Double.MAX_VALUE);
        return Boxes.row(8, Boxes.grow(name), past, define, next);
    }

    private Button hint(String key, String hint, Runnable run) {
        Button button = Buttons.withKey(Buttons.flat(words.bind(key), run), hint);
        button.getStyleClass().add("tw-hint");
        button.setFocusTraversable(false);
        return button;
    }

    private Node marks() {
        Button mark = Buttons.flat(words.bind("coding.evidence"), intents::mark);
        mark.setGraphic(Labels.key("e"));
        mark.getStyleClass().addAll("tw-hint", "tw-mark-button");
        mark.setFocusTraversable(false);
        doubt.textProperty().bind(words.bind("coding.doubt"));
        doubt.getStyleClass().add("tw-doubt");
        doubt.setGraphic(Boxes.row(8, Labels.key("!"), flag));
        doubt.setMinWidth(ToggleButton.USE_PREF_SIZE);
        doubt.setFocusTraversable(false);
        doubt.setOnAction(_ -> {
            doubt.setSelected(line != null && line.isDoubted());
            doubt();
        });
        HBox.setHgrow(evidence, Priority.ALWAYS);
        evidence.getStyleClass().add("tw-evidence");
        HBox row = Boxes.row(8, mark, evidence, doubt);
        row.getStyleClass().add("tw-card-row");
        return row;
    }

    /// How messages are numbered: over all conversations of the case.
    void number(java.util.function.Function<Evidence, Integer> numbers) {
        number = numbers;
    }

    /// Shows a line where it is of another case than the one shown, or may no longer be changed.
    void turn(SheetLine now) {
        if (!key(now).equals(key) || mayWrite() != mine) {
            show(now);
        }
    }

    private Entry.CodingKey key(SheetLine of) {
        return Objects.requireNonNull(model.file().get()).key(of.variable().name());
    }

    void show(SheetLine shown) {
        Variable variable = shown.variable();
        boolean other = line == null || !line.variable().name().equals(variable.name());
        line = shown;
        key = key(shown);
        mine = mayWrite();
        title.set(variable.label());
        if (other) {
            define();
            history.show(variable, model.history().get());
        }
        choices.show(key, shown, model.recent().of(shown));
        maybe.setVisible(shown.applies() == Truth.OPEN);
        maybe.setManaged(maybe.isVisible());
        if (other || !shown.evidence().equals(chipped)) {
            chipped = shown.evidence();
            evidence.getChildren().setAll(chips(shown));
        }
        doubt.setSelected(shown.isDoubted());
        flag.setText(Icons.warning(shown.isDoubted() ? MaterialDesignF.FLAG : MaterialDesignF.FLAG_OUTLINE).getText());
        Doubt doubted = CaseFile.doubt(shown);
        question.setVisible(shown.isDoubted());
        question.setEditable(mine);
        memo.setEditable(mine);
        choices.setEditable(mine);
        question.show(key, doubted == null ? "" : doubted.question());
        memo.show(key, CaseFile.memo(shown));
    }

    /// Most questions are answered without it: so only where it is looked at.
    private void define() {
        if (line != null && model.defined().get()) {
            definition.show(line.variable());
        }
    }

    private List<Node> chips(SheetLine shown) {
        Codebook codebook = model.codebook();
        String style = Badges.sectionStyle(codebook.sectionNumber(shown.variable()));
        List<Node> chips = new ArrayList<>();
        for (Evidence each : shown.evidence()) {
            Button go = new Button();
            go.textProperty().bind(words.bind("coding.message", number.apply(each)));
            go.getStyleClass().addAll("tw-chip", "tw-evidence-chip", style);
            go.setFocusTraversable(false);
            go.setOnAction(_ -> intents.goTo(each));
            Button away = Buttons.icon(MaterialDesignC.CLOSE, words.bind("coding.unmark", number.apply(each)),
                    () -> intents.unmark(each));
            away.getStyleClass().add("tw-evidence-away");
            away.setFocusTraversable(false);
            away.visibleProperty().bind(model.visited().isEqualTo(each));
            away.managedProperty().bind(away.visibleProperty());
            chips.add(Boxes.styled(new HBox(go, away), "tw-evidence-pair"));
        }
        return chips;
    }

    void requestFocus() {
        root().requestFocus();
    }

    /// Flags a doubt and asks what it is about, or takes the flag away.
    void doubt() {
        intents.doubt();
        editQuestion();
    }

    /// To the question of a doubt, where there is one.
    void editQuestion() {
        if (line != null && line.isDoubted() && mayWrite()) {
            question.edit();
        }
    }

    private boolean mayWrite() {
        CaseFile file = model.file().get();
        return file != null && !file.handedIn();
    }

    void editMemo() {
        if (mayWrite()) {
            memo.edit();
        }
    }

    /// Leads into the question's field, where it has one that nothing fills.
    ///
    /// @return whether it has
    boolean edit() {
        return line != null && line.prefill() == null && choices.edit();
    }

    /// Starts typing into the question's field, where it has one.
    ///
    /// @return whether it has
    boolean type(String first) {
        return choices.type(first);
    }
}
