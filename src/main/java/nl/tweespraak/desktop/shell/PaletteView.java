package nl.tweespraak.desktop.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.shell.PaletteModel.Entry;

/// A field and what it finds. The caret stays in the field; up, down and Enter choose.
final class PaletteView extends View<VBox> {

    private final PaletteController controller;
    private final TextField field = new TextField();
    private final ListView<Entry> list;

    PaletteView(Kit kit, PaletteController controller) {
        super(Boxes.column(8));
        this.controller = controller;
        this.list = new ListView<>(controller.model().entries());
        root().getStyleClass().addAll("tw-floating", "tw-palette");
        root().setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        field.promptTextProperty().bind(kit.words().bind("shell.palette"));
        field.accessibleTextProperty().bind(kit.words().bind("shell.palette"));
        field.textProperty().bindBidirectional(controller.model().queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(kit.words().bind("shell.palette.found"));
        list.setCellFactory(_ -> new PaletteCell());
        list.setPlaceholder(Labels.caption(kit.words().bind("shell.palette.none")));
        list.setOnMouseClicked(_ -> choose());
        root().getChildren().addAll(field, list);
        follow(this::followEntries);
        follow(kit.words().languageProperty(), _ -> controller.search());
        follow(kit.hidden(), _ -> controller.search());
    }

    void focus() {
        field.requestFocus();
    }

    private Subscription followEntries() {
        ListChangeListener<Entry> listener = _ -> {
            // What is found later comes below: who moved on meanwhile stays there.
            if (list.getSelectionModel().getSelectedIndex() < 0) {
                list.getSelectionModel().selectFirst();
            }
        };
        list.getItems().addListener(listener);
        list.getSelectionModel().selectFirst();
        return () -> list.getItems().removeListener(listener);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
        event.consume();
    }

    private void choose() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            controller.run(entry);
        }
    }
}
