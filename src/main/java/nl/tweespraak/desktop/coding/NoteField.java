package nl.tweespraak.desktop.coding;

import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Entry;
import org.jspecify.annotations.Nullable;

/// Words about the open question: its memo, or what is in doubt. They save themselves while somebody pauses, so that
/// closing at any moment loses nothing.
final class NoteField {

    private static final Duration PAUSE = Duration.millis(600);
    private static final int MOST_LINES = 5;
    private static final int LINE = 46;

    private final TextArea area = new TextArea();
    private final HBox root = Boxes.styled(new HBox(8), "tw-memo");
    private final BiConsumer<Entry.CodingKey, String> save;
    private Entry.@Nullable CodingKey key;
    private String saved = "";

    /// @param hint the key that leads here
    /// @param name the key of its words
    /// @param enters whether Enter leaves it, for what is one line
    /// @param leave gives the focus back
    NoteField(Words words, String hint, String name, boolean enters, BiConsumer<Entry.CodingKey, String> save,
            Runnable leave) {
        this.save = save;
        area.setWrapText(true);
        area.setPrefRowCount(1);
        area.promptTextProperty().bind(words.bind(name));
        area.accessibleTextProperty().bind(words.bind(name));
        area.setFocusTraversable(false);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> commit());
        area.textProperty().subscribe(text -> {
            area.setPrefRowCount(Math.clamp(text.lines().mapToLong(line -> 1 + line.length() / LINE).sum(), 1,
                    MOST_LINES));
            if (area.isFocused()) {
                pause.playFromStart();
            }
        });
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean enter = enters && event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
            if (enter || event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
                commit();
                leave.run();
                event.consume();
            }
        });
        root.getChildren().addAll(Labels.key(hint), Boxes.grow(area));
    }

    Region root() {
        return root;
    }

    void setVisible(boolean visible) {
        root.setVisible(visible);
        root.setManaged(visible);
    }

    /// Another question's words; or the same one's anew, which leaves alone what somebody is typing.
    void show(Entry.CodingKey shown, String note) {
        boolean other = !shown.equals(key);
        if (other) {
            commit();
        }
        key = shown;
        saved = note;
        if (other || !area.isFocused()) {
            area.setText(note);
        }
    }

    void edit() {
        area.requestFocus();
        area.end();
    }

    private void commit() {
        if (key != null && !area.getText().strip().equals(saved.strip())) {
            saved = area.getText().strip();
            save.accept(key, saved);
        }
    }
}
