package nl.tweespraak.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Dates;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The list of messages, and above it the search bar while it is open.
final class ReaderView extends View<BorderPane> {

    private final ReaderModel model;
    private final ListView<Row> list = new ListView<>();
    private final List<ReaderCell> cells = new ArrayList<>();
    private final FindBar find;

    ReaderView(ReaderModel model, Words words, Dates dates, ReaderController.Intents intents) {
        super(new BorderPane());
        this.model = model;
        this.find = new FindBar(model.find(), words, this::closeFind);
        root().getStyleClass().add("tw-reader");
        root().getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/nl/tweespraak/desktop/reader.css")).toExternalForm());
        list.setItems(model.rows());
        list.setCellFactory(_ -> {
            ReaderCell cell = new ReaderCell(model, words, dates, intents);
            cells.add(cell);
            return cell;
        });
        list.setSelectionModel(null);
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(words.bind("reader.messages"));
        root().setCenter(list);
        FindModel found = model.find();
        follow(() -> onChange(ReaderCell::refresh, model.marks(), model.hidden(), model.collapsed(),
                words.languageProperty()));
        follow(() -> onChange(ReaderCell::refreshState, model.current(), model.selection(), model.chosen(),
                found.matches(), found.at()));
        follow(model.current(), this::bringIntoView);
    }

    private Subscription onChange(java.util.function.Consumer<ReaderCell> refresh, Observable... sources) {
        InvalidationListener listener = _ -> cells.forEach(refresh);
        for (Observable source : sources) {
            source.addListener(listener);
        }
        return () -> {
            for (Observable source : sources) {
                source.removeListener(listener);
            }
        };
    }

    /// Scrolls no further than needed: a list that jumps loses the reader.
    private void bringIntoView(@Nullable Place place) {
        for (int row = 0; row < model.rows().size(); row++) {
            if (model.rows().get(row) instanceof Row.Line line && line.place().equals(place)) {
                int shown = row == 1 ? 0 : row;
                if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                    flow.scrollTo(shown);
                } else {
                    list.scrollTo(shown);
                }
                return;
            }
        }
    }

    void openFind() {
        root().setTop(find);
        find.open();
    }

    private void closeFind() {
        root().setTop(null);
        model.find().query().set("");
    }
}
