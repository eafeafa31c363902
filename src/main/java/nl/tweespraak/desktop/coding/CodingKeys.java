package nl.tweespraak.desktop.coding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.tweespraak.desktop.reader.ReaderController;
import org.jspecify.annotations.Nullable;

/// The keys of the coding screen. They act only while no text field has the caret; those with Ctrl always do.
final class CodingKeys {

    /// What each key does, for the sheet of shortcuts.
    static final Map<String, String> HINTS;

    static {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put("coding.key.message", "↑ ↓");
        hints.put("coding.key.select", "Shift ← →");
        hints.put("coding.key.variable", "Tab");
        hints.put("coding.key.category", "1–9");
        hints.put("coding.key.accept", "Enter");
        hints.put("coding.key.unknown", "?");
        hints.put("coding.key.notApplicable", "-");
        hints.put("coding.key.clear", "Delete");
        hints.put("coding.key.doubt", "!");
        hints.put("coding.key.question", "q");
        hints.put("coding.key.memo", "m");
        hints.put("coding.key.evidence", "e");
        hints.put("coding.key.nextEvidence", "n");
        hints.put("coding.key.unmark", "Shift Delete");
        hints.put("coding.key.recent", "r");
        hints.put("coding.key.history", "h");
        hints.put("coding.key.definition", "F1");
        hints.put("coding.key.section", "Alt 1–9");
        hints.put("coding.key.double", "d");
        hints.put("coding.key.leave", "Ctrl Tab");
        HINTS = Collections.unmodifiableMap(hints);
    }

    /// The code of the key 0.
    private static final int FIRST_DIGIT = KeyCode.DIGIT0.getCode();

    private final CodingModel model;
    private final CodingActions actions;
    private final CaseActions caseActions;
    private final ReaderController reader;
    private final FormView form;
    private final CasesView cases;
    private final Node root;

    CodingKeys(Node root, CodingModel model, CodingActions actions, CaseActions caseActions,
            ReaderController reader, FormView form, CasesView cases) {
        this.root = root;
        this.model = model;
        this.actions = actions;
        this.caseActions = caseActions;
        this.reader = reader;
        this.form = form;
        this.cases = cases;
    }

    void listen() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        boolean done = event.isShortcutDown()
                ? withControl(event)
                : event.isAltDown() ? withAlt(event) : !isElsewhere() && plain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean withControl(KeyEvent event) {
        boolean typing = owner() instanceof TextInputControl;
        switch (event.getCode()) {
            case ENTER -> {
                // What is being typed is taken over by leaving its field.
                form.card().requestFocus();
                if (event.isShiftDown()) {
                    actions.takeBack();
                } else {
                    actions.handIn();
                }
            }
            case F -> reader.find();
            case Z -> {
                if (typing) {
                    return false;
                }
                actions.undo(event.isShiftDown());
            }
            case TAB -> leave();
            default -> {
                return !isElsewhere() && reader.press(event);
            }
        }
        return true;
    }

    /// To another case, or to another section of the codebook.
    private boolean withAlt(KeyEvent event) {
        boolean digit = event.getCode().isDigitKey();
        if (!digit && event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) {
            return false;
        }
        form.card().requestFocus();
        if (digit) {
            model.form().section(event.getCode().getCode() - FIRST_DIGIT);
        } else {
            caseActions.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            actions.step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            if (event.isShiftDown()) {
                actions.unmarkVisited();
            } else {
                actions.clear();
            }
        } else if (event.getCode() == KeyCode.F1) {
            model.form().defined().set(!model.form().defined().get());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            reader.clearSelection();
            form.card().requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && isCard()) {
            if (!form.card().edit()) {
                actions.accept();
            }
        } else {
            return reader.press(event);
        }
        return true;
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || isElsewhere() || event.getCharacter().length() != 1) {
            return;
        }
        char character = event.getCharacter().charAt(0);
        switch (character) {
            case '?' -> actions.unknown();
            case '-' -> actions.notApplicable();
            case '!' -> form.card().doubt();
            case 'e', 'E' -> actions.mark();
            case 'n', 'N' -> actions.nextEvidence();
            case 'm', 'M' -> form.card().editMemo();
            case 'h', 'H' -> actions.history();
            case 'r', 'R' -> actions.repeat();
            case 'q', 'Q' -> form.card().editQuestion();
            case 'f', 'F' -> reader.toggleFolded();
            case 'g', 'G' -> reader.toggleMarkedFolded();
            case 'd', 'D' -> model.form().proposing().set(true);
            default -> {
                if (character < '0' || character > '9') {
                    return;
                }
                if (!form.card().type(event.getCharacter())) {
                    actions.choose(character - '0');
                }
            }
        }
        event.consume();
    }

    /// Whether somebody is typing, or walks through the list of cases.
    private boolean isElsewhere() {
        Node owner = owner();
        if (owner instanceof TextInputControl) {
            return true;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(cases.root())) {
                return true;
            }
        }
        return false;
    }

    private boolean isCard() {
        Node owner = owner();
        return owner == null || owner.equals(form.card().root());
    }

    private void leave() {
        if (isCard()) {
            model.casesShown().set(true);
            cases.requestFocus();
        } else {
            form.card().requestFocus();
        }
    }

    private @Nullable Node owner() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}
