package nl.tweespraak.desktop.disagreements;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.tweespraak.model.Answer;

/// The keys of a meeting. Letters and digits act only while no field has the caret.
final class MeetingKeys {

    private final Node root;
    private final Meeting meeting;
    private final DisagreementsController controller;
    private final MeetingView view;

    MeetingKeys(Node root, Meeting meeting, DisagreementsController controller, MeetingView view) {
        this.root = root;
        this.meeting = meeting;
        this.controller = controller;
        this.view = view;
    }

    void listen() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (typed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.ENTER) {
            controller.record();
        } else if (event.isAltDown() && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            meeting.step(code == KeyCode.LEFT ? -1 : 1);
        } else if (code == KeyCode.ESCAPE) {
            if (isWriting()) {
                view.focusAnswers();
            } else {
                meeting.end();
            }
        } else {
            return false;
        }
        return true;
    }

    private boolean typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || isWriting() || event.getCharacter().length() != 1) {
            return false;
        }
        char typed = Character.toLowerCase(event.getCharacter().charAt(0));
        if (typed >= '1' && typed <= '9') {
            view.press(typed - '0');
            return true;
        }
        switch (typed) {
            case '?' -> {
                meeting.answer(Answer.Missing.UNKNOWN);
                view.focusReason();
            }
            case 'r' -> view.focusReason();
            case 'l' -> meeting.later();
            case 'h' -> controller.revise();
            default -> {
                return take(typed - 'a');
            }
        }
        return true;
    }

    /// The answer of the first coder on the screen by a, of the second by b.
    private boolean take(int place) {
        List<Side> sides = meeting.sides();
        if (place < 0 || place >= sides.size() || !sides.get(place).canBeTaken()) {
            return false;
        }
        meeting.answer(sides.get(place).answer());
        view.focusReason();
        return true;
    }

    private boolean isWriting() {
        return root.getScene() != null && root.getScene().getFocusOwner() instanceof TextInputControl;
    }
}
