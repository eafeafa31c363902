package nl.tweespraak.desktop.reader;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/// Where to type what to find, with the matches counted. Enter goes to the next match and Shift Enter to the one before;
/// Esc stays at what was found, Shift Esc goes back to where one was.
final class FindBar extends HBox {

    /// Closes the bar.
    interface Closing {
        /// @param back whether to where the search began
        void close(boolean back);
    }

    private final TextField query = new TextField();

    FindBar(FindModel model, Words words, Closing closing) {
        getStyleClass().add("tw-find");
        query.textProperty().bindBidirectional(model.query());
        query.promptTextProperty().bind(words.bind("reader.find"));
        query.accessibleTextProperty().bind(words.bind("reader.find"));
        HBox.setHgrow(query, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("tw-muted");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> model.query().get().isBlank() ? "" : said(model, words),
                model.query(), model.at(), model.matches(), words.languageProperty()));
        getChildren().addAll(query, count,
                Buttons.icon(MaterialDesignC.CHEVRON_UP, words.bind("reader.previous"), () -> model.step(-1)),
                Buttons.icon(MaterialDesignC.CHEVRON_DOWN, words.bind("reader.next"), () -> model.step(1)),
                Buttons.icon(MaterialDesignK.KEYBOARD_RETURN, words.bind("reader.back"), () -> closing.close(true)),
                Buttons.icon(MaterialDesignC.CLOSE, words.bind("reader.close"), () -> closing.close(false)));
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closing.close(event.isShiftDown());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.step(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    private static String said(FindModel model, Words words) {
        int all = model.matches().size();
        return all == 0 ? words.get("reader.none") : words.get("reader.matches", model.at().get() + 1, all);
    }

    void open() {
        query.requestFocus();
        query.selectAll();
    }
}
