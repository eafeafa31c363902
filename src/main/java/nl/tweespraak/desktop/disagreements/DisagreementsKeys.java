package nl.tweespraak.desktop.disagreements;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// The keys of the screen. Letters and digits act only while no text field has the caret.
final class DisagreementsKeys {

    static final String GROUP = "screen.disagreements";
    static final List<Command> HINTS = List.of(Command.key("disagreements.key.row", GROUP, "↑ ↓"),
            Command.key("disagreements.key.first", GROUP, "a"), Command.key("disagreements.key.second", GROUP, "b"),
            Command.key("disagreements.key.other", GROUP, "c"), Command.key("disagreements.key.category", GROUP, "1–9"),
            Command.key("disagreements.key.unknown", GROUP, "?"),
            Command.key("disagreements.key.record", GROUP, "Ctrl Enter"),
            Command.key("disagreements.key.read", GROUP, "Page ↑ ↓"),
            Command.key("disagreements.key.leave", GROUP, "Esc"));

    private final Node root;
    private final DisagreementsModel model;
    private final DisagreementsController controller;
    private final DisagreementsView view;

    DisagreementsKeys(Node root, DisagreementsModel model, DisagreementsController controller,
            DisagreementsView view) {
        this.root = root;
        this.model = model;
        this.controller = controller;
        this.view = view;
    }

    void listen() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> consume(event, pressed(event)));
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> consume(event, typed(event)));
    }

    private static void consume(KeyEvent event, boolean done) {
        if (done) {
            event.consume();
        }
    }

    private boolean pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.ENTER) {
            view.focusRows();
            controller.record();
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            model.step(code == KeyCode.UP ? -1 : 1);
        } else if (code == KeyCode.ESCAPE && owner() instanceof TextInputControl) {
            view.focusRows();
        } else if ((code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN)
                && !(owner() instanceof TextInputControl)) {
            return view.read(event);
        } else {
            return false;
        }
        return true;
    }

    private boolean typed(KeyEvent event) {
        Node owner = owner();
        if (event.isShortcutDown() || event.isAltDown() || owner instanceof TextInputControl
                || owner instanceof ComboBoxBase<?>) {
            return false;
        }
        return switch (event.getCharacter()) {
            case "a", "A" -> writeReason(controller.take(Source.FIRST));
            case "b", "B" -> writeReason(controller.take(Source.SECOND));
            case "c", "C" -> {
                controller.toggleOthers();
                view.focusOther();
                yield true;
            }
            case "?" -> {
                if (model.decision().othersShownProperty().get()) {
                    controller.answer(Answer.Missing.UNKNOWN);
                    writeReason(true);
                }
                yield true;
            }
            default -> choose(event.getCharacter());
        };
    }

    /// The answer is chosen: next comes why.
    private boolean writeReason(boolean chosen) {
        if (chosen) {
            view.focusReason();
        }
        return true;
    }

    private boolean choose(String digit) {
        Difference row = model.chosenProperty().get();
        if (row == null || !model.decision().othersShownProperty().get() || digit.length() != 1
                || digit.charAt(0) < '1' || digit.charAt(0) > '9') {
            return false;
        }
        List<Category> categories = row.variable().categories();
        int at = digit.charAt(0) - '1';
        if (at < categories.size()) {
            controller.choose(categories.get(at));
            writeReason(row.variable().kind() == Kind.ONE);
        }
        return true;
    }

    private @Nullable Node owner() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}
