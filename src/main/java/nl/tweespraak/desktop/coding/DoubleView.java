package nl.tweespraak.desktop.coding;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.study.CaseSummary;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Says of which case the open one is held to be a double, and asks for it: another case and a short reason.
final class DoubleView extends View<VBox> {

    private static final int SUGGESTED = 6;

    private final CasesModel cases;
    private final FormModel model;
    private final FormIntents intents;
    private final Words words;
    private final TextField other = new TextField();
    private final TextField reason = new TextField();
    private final FlowPane suggestions = new FlowPane(8, 0);
    private final Button propose;
    private final Runnable leave;

    /// @param leave gives the focus back to the form
    DoubleView(CasesModel cases, FormModel model, Kit kit, FormIntents intents, Runnable leave) {
        super(Boxes.styled(new VBox(8), "tw-double"));
        this.cases = cases;
        this.model = model;
        this.intents = intents;
        this.words = kit.words();
        this.leave = leave;
        this.propose = Buttons.withKey(Buttons.plain(words.bind("coding.double.propose"), this::propose), "Enter");
        name(other, "coding.double.case");
        name(reason, "coding.double.reason");
        other.setOnAction(_ -> reason.requestFocus());
        reason.setOnAction(_ -> propose());
        propose.disableProperty().bind(other.textProperty().map(text -> wanted(text) == null));
        root().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.proposing().set(false);
                event.consume();
            }
        });
        follow(other.textProperty(), this::suggest);
        follow(model.file(), _ -> show());
        follow(model.proposing(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void name(TextField field, String key) {
        field.promptTextProperty().bind(words.bind(key));
        field.accessibleTextProperty().bind(words.bind(key));
    }

    private void show() {
        boolean asking = model.proposing().get();
        CaseFile file = model.file().get();
        Proposal standing = file == null ? null : file.proposal();
        boolean shown = asking || standing != null;
        root().setVisible(shown);
        root().setManaged(shown);
        if (asking) {
            ask();
        } else if (root().getChildren().contains(other.getParent())) {
            other.clear();
            reason.clear();
            leave.run();
        }
        if (!asking && standing != null) {
            root().getChildren().setAll(standing(standing));
        } else if (!asking) {
            root().getChildren().clear();
        }
    }

    private void ask() {
        if (other.getParent() != null && root().getChildren().contains(other.getParent())) {
            return;
        }
        other.setPrefColumnCount(SUGGESTED);
        root().getChildren().setAll(
                Boxes.row(8, Icons.small(MaterialDesignL.LINK_VARIANT), Labels.strong(words.bind("coding.double.of"))),
                Boxes.row(8, other, Boxes.grow(reason)), suggestions,
                Boxes.row(8, propose, Buttons.withKey(
                        Buttons.flat(words.bind("coding.double.cancel"), () -> model.proposing().set(false)), "Esc")));
        suggest(other.getText());
        other.requestFocus();
    }

    private Node standing(Proposal standing) {
        String said = standing.reason().isEmpty()
                ? words.get("coding.double.standing", standing.of())
                : words.get("coding.double.because", standing.of(), standing.reason());
        Label label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return Boxes.row(8, Icons.small(MaterialDesignL.LINK_VARIANT), Boxes.grow(label), Boxes.space(),
                Buttons.link(words.bind("coding.double.withdraw"), () -> intents.propose(null, "")));
    }

    /// Cases whose number has what is typed.
    private void suggest(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        List<Button> found = text.isEmpty() || wanted(typed) != null
                ? List.of()
                : cases.cases().stream().map(CaseSummary::id)
                        .filter(id -> !id.equals(cases.current().get()) && id.toLowerCase(Locale.ROOT).contains(text))
                        .limit(SUGGESTED).map(this::suggestion).toList();
        suggestions.getChildren().setAll(found);
        suggestions.setManaged(!found.isEmpty());
    }

    private Button suggestion(String id) {
        return Buttons.link(words.bind("coding.case", id), () -> {
            other.setText(id);
            reason.requestFocus();
        });
    }

    private @Nullable String wanted(String typed) {
        String id = typed.strip();
        return !id.equals(cases.current().get()) && cases.find(id).isPresent() ? id : null;
    }

    private void propose() {
        String id = wanted(other.getText());
        if (id == null) {
            other.requestFocus();
        } else {
            intents.propose(id, reason.getText().strip());
        }
    }
}
