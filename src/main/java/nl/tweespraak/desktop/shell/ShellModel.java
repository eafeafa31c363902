package nl.tweespraak.desktop.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the frame shows.
final class ShellModel {

    /// What lies over the screen.
    enum Overlay {
        NONE, PALETTE, SHORTCUTS
    }

    private final StringProperty current = new SimpleStringProperty(this, "current", "");
    private final BooleanProperty hidden;
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(this, "overlay", Overlay.NONE);

    /// @param hidden whether all content is hidden, which other panes may say too
    ShellModel(BooleanProperty hidden) {
        this.hidden = hidden;
    }

    /// The id of the screen.
    StringProperty currentProperty() {
        return current;
    }

    /// No content is to be seen.
    BooleanProperty hiddenProperty() {
        return hidden;
    }

    /// The navigation has icons alone.
    BooleanProperty narrowProperty() {
        return narrow;
    }

    ObjectProperty<Overlay> overlayProperty() {
        return overlay;
    }

    void toggle(Overlay which) {
        overlay.set(overlay.get() == which ? Overlay.NONE : which);
    }
}
