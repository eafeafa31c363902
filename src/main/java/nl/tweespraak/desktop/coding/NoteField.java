package nl.tweespraak.desktop.coding;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Entry;
import org.jspecify.annotations.Nullable;

/// Words about the open question: its memo, or what is in doubt. They save themselves when somebody pauses, leaves the
/// field or has typed on for a while, so that closing at any moment loses nothing.
final class NoteField {

    private static final int MOST_LINES = 5;
    private static final int LINE = 46;

    private final TextArea area = new TextArea();
    private final HBox root = Boxes.styled(new HBox(8), "tw-memo");
    private final BiConsumer<Entry.CodingKey, String> save;
    private final Typing typing;
    private Entry.@Nullable CodingKey key;
    private String saved = "";

    /// @param unsaved hears how to save what is not saved yet, and null when nothing waits any more
    /// @param hint the key that leads here
    /// @param name the key of its words
    /// @param enters whether Enter leaves it, for what is one line
    /// @param leave gives the focus back
    NoteField(Kit kit, Consumer<@Nullable Runnable> unsaved, String hint, String name, boolean enters,
            BiConsumer<Entry.CodingKey, String> save, Runnable leave) {
        Words words = kit.words();
        this.save = save;
        this.typing = new Typing(kit.dates().clock(), unsaved, this::commit);
        area.setWrapText(true);
        area.setPrefRowCount(1);
        area.promptTextProperty().bind(words.bind(name));
        area.accessibleTextProperty().bind(words.bind(name));
        area.setFocusTraversable(false);
        area.textProperty().subscribe(text -> {
            area.setPrefRowCount(Math.clamp(text.lines().mapToLong(line -> 1 + line.length() / LINE).sum(), 1,
                    MOST_LINES));
            if (isChanged() && area.isFocused()) {
                typing.go(true);
            } else {
                typing.end();
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
        // Hiding and locking take the field away without asking it.
        area.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                commit();
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

    void setEditable(boolean editable) {
        area.setEditable(editable);
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

    private boolean isChanged() {
        return key != null && !area.getText().strip().equals(saved.strip());
    }

    private void commit() {
        if (key != null && isChanged()) {
            saved = area.getText().strip();
            save.accept(key, saved);
        }
        typing.end();
    }
}
