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

/// Where to type what to find, with the matches counted.
final class FindBar extends HBox {

    private final TextField query = new TextField();

    FindBar(FindModel model, Words words, Runnable close) {
        getStyleClass().add("tw-find");
        query.textProperty().bindBidirectional(model.query());
        query.promptTextProperty().bind(words.bind("reader.find"));
        query.accessibleTextProperty().bind(words.bind("reader.find"));
        HBox.setHgrow(query, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("tw-muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> model.query().get().isBlank()
                        ? ""
                        : words.get("reader.matches", model.at().get() + 1, model.matches().size()),
                model.query(), model.at(), model.matches(), words.languageProperty()));
        getChildren().addAll(query, count,
                Buttons.icon(MaterialDesignC.CHEVRON_UP, words.bind("reader.previous"), () -> model.step(-1)),
                Buttons.icon(MaterialDesignC.CHEVRON_DOWN, words.bind("reader.next"), () -> model.step(1)),
                Buttons.icon(MaterialDesignC.CLOSE, words.bind("reader.close"), close));
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.step(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    void open() {
        query.requestFocus();
        query.selectAll();
    }
}
