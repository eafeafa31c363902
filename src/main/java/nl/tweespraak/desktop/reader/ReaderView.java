package nl.tweespraak.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
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
    private final ListView<Part> list = new ListView<>();
    private final List<ReaderCell> cells = new ArrayList<>();
    private final FindBar find;
    private @Nullable Node before;

    ReaderView(ReaderModel model, Words words, Dates dates, ReaderController.Intents intents) {
        super(new BorderPane());
        this.model = model;
        this.find = new FindBar(model.find(), words, this::closeFind);
        root().getStyleClass().add("tw-reader");
        root().getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/nl/tweespraak/desktop/reader.css")).toExternalForm());
        list.setItems(model.parts());
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
                found.at()));
        follow(model.spot(), this::bringIntoView);
    }

    private Subscription onChange(Consumer<ReaderCell> refresh, Observable... sources) {
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
    private void bringIntoView(@Nullable LookAt spot) {
        int row = spot == null ? -1 : model.partAt(spot.place(), spot.offset());
        if (row < 0) {
            return;
        }
        // The heading of the first conversation comes with its first message.
        int shown = row == 1 ? 0 : row;
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(shown);
        } else {
            list.scrollTo(shown);
        }
    }

    /// The offset of the current message a line below the caret, or above it; none where it is not in sight.
    OptionalInt offsetByLine(Selection selection, boolean below) {
        return cells.stream().filter(cell -> cell.isShowing(selection.place(), selection.caret())).findFirst()
                .map(cell -> cell.offsetByLine(selection.caret(), below)).orElse(OptionalInt.empty());
    }

    void openFind() {
        if (root().getTop() == null) {
            before = root().getScene() == null ? null : root().getScene().getFocusOwner();
            root().setTop(find);
            model.find().begin(model.current().get());
        }
        find.open();
    }

    /// @param back whether to the message from which the search began
    private void closeFind(boolean back) {
        Place begun = model.find().begun();
        root().setTop(null);
        model.find().query().set("");
        if (back && begun != null) {
            model.goTo(begun);
        }
        if (before != null) {
            before.requestFocus();
        }
    }
}
