package nl.tweespraak.desktop.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.input.KeyEvent;
import nl.tweespraak.desktop.kit.Dates;
import nl.tweespraak.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// The conversation of a case, to be read and marked. A screen gives it rows and marks and asks what is selected.
public final class ReaderController {

    /// What the screen hears from the reader.
    public interface Intents {

        /// A mark or its chip was clicked.
        void clicked(Mark mark);
    }

    private static final int PAGE = 8;

    private final ReaderModel model = new ReaderModel();
    private final Words words;
    private final Dates dates;
    private final Intents intents;
    private @Nullable ReaderView view;

    public ReaderController(Words words, Dates dates, Intents intents) {
        this.words = words;
        this.dates = dates;
        this.intents = intents;
    }

    /// The pane; made at the first call, for a model needs no toolkit.
    public Region view() {
        ReaderView made = view;
        if (made == null) {
            made = new ReaderView(model, words, dates, intents);
            view = made;
        }
        return made.root();
    }

    public void show(List<Row> rows) {
        model.show(rows);
    }

    /// Replaces the marks; where the reader is stays as it is.
    public void mark(List<Mark> marks) {
        model.mark(marks);
    }

    /// The message that keys work on; null where there is none.
    public ObjectProperty<@Nullable Place> current() {
        return model.current();
    }

    /// Whether all content is hidden.
    public BooleanProperty hidden() {
        return model.hidden();
    }

    /// What evidence is taken from: the selected words, else all of the current message.
    public Optional<Passage> passage() {
        return model.passage();
    }

    public void clearSelection() {
        model.selection().set(null);
    }

    public void goTo(Place place) {
        model.goTo(place);
    }

    public void goTo(Mark mark) {
        model.goTo(mark);
    }

    public Optional<Row.Line> line(Place place) {
        return model.line(place);
    }

    /// How a message is numbered, over all transcripts of the case; its position where it is not shown.
    public int number(String transcript, int position) {
        return model.line(new Place(transcript, position)).map(Row.Line::number).orElse(position);
    }

    public void find() {
        if (view != null) {
            view.openFind();
        }
    }

    public void toggleAllFolded() {
        model.toggleAllCollapsed();
    }

    /// Moves and selects by key.
    ///
    /// @return whether the key was one of the reader's
    public boolean press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        switch (key.getCode()) {
            case UP -> vertical(key.isShiftDown(), false);
            case DOWN -> vertical(key.isShiftDown(), true);
            case LEFT -> model.selectByWord(false, key.isShiftDown());
            case RIGHT -> model.selectByWord(true, key.isShiftDown());
            case PAGE_UP -> model.step(-PAGE);
            case PAGE_DOWN -> model.step(PAGE);
            case HOME -> model.step(Integer.MIN_VALUE);
            case END -> model.step(Integer.MAX_VALUE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void vertical(boolean select, boolean down) {
        if (select) {
            model.selectToEdge(down);
        } else {
            model.step(down ? 1 : -1);
        }
    }
}
