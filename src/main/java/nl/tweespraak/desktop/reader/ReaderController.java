package nl.tweespraak.desktop.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.input.KeyCode;
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

    /// Shows no more than the speaker of the current message, or its text again.
    public void toggleFolded() {
        Place place = model.current().get();
        if (place != null) {
            model.toggleCollapsed(place);
        }
    }

    /// The same for every message that bears a mark: once coded, they need not be read again.
    public void toggleMarkedFolded() {
        model.toggleMarkedCollapsed();
    }

    public void toggleAllFolded() {
        model.toggleAllCollapsed();
    }

    /// Moves and selects by key: arrows up and down to another message, left and right a caret in it, by word with
    /// Ctrl; with Shift they select.
    ///
    /// @return whether the key was one of the reader's
    public boolean press(KeyEvent key) {
        if (key.isAltDown()) {
            return false;
        }
        boolean extend = key.isShiftDown();
        boolean words = key.isShortcutDown();
        if (words && key.getCode() != KeyCode.LEFT && key.getCode() != KeyCode.RIGHT) {
            return false;
        }
        switch (key.getCode()) {
            case UP -> vertical(extend, false);
            case DOWN -> vertical(extend, true);
            case LEFT -> horizontal(words, false, extend);
            case RIGHT -> horizontal(words, true, extend);
            case PAGE_UP -> model.step(-PAGE);
            case PAGE_DOWN -> model.step(PAGE);
            case HOME -> toEnd(extend, false);
            case END -> toEnd(extend, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void horizontal(boolean words, boolean forward, boolean extend) {
        if (words) {
            model.selectByWord(forward, extend);
        } else {
            model.selectByCharacter(forward, extend);
        }
    }

    /// Selects to the line below or above, as far as it is in sight; else to the end of the message or its start.
    private void vertical(boolean select, boolean down) {
        if (!select) {
            model.step(down ? 1 : -1);
            return;
        }
        Selection now = model.selection().get();
        OptionalInt line = view == null || now == null ? OptionalInt.empty() : view.offsetByLine(now, down);
        if (line.isPresent()) {
            model.selectTo(line.getAsInt());
        } else {
            model.selectToEdge(down);
        }
    }

    private void toEnd(boolean select, boolean last) {
        if (select) {
            model.selectToEdge(last);
        } else {
            model.step(last ? Integer.MAX_VALUE : Integer.MIN_VALUE);
        }
    }
}
