package nl.tweespraak.desktop.report;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the screen; none of them types anything.
final class ReportKeys {

    private final ReportModel model;
    private final ReportController controller;

    ReportKeys(ReportModel model, ReportController controller) {
        this.model = model;
        this.controller = controller;
    }

    void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (act(event)) {
                event.consume();
            }
        });
    }

    /// @return whether the key was one of the screen's
    private boolean act(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            model.step(code == KeyCode.UP ? -1 : 1);
        } else if (event.isShortcutDown() && code == KeyCode.E) {
            controller.toggleExport();
        } else {
            return code == KeyCode.ESCAPE && controller.stepBack();
        }
        return true;
    }
}
