package nl.tweespraak.desktop.start;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What is locked, and how far its opening is.
final class LockModel {

    private final ObjectProperty<@Nullable Locked> locked = new SimpleObjectProperty<>(this, "locked", null);
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem", null);
    private final BooleanProperty closing = new SimpleBooleanProperty(this, "closing");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    ObjectProperty<@Nullable Locked> lockedProperty() {
        return locked;
    }

    /// Why the last attempt failed; null where it did not.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }

    /// The study is being closed; then it can be opened again.
    BooleanProperty closingProperty() {
        return closing;
    }

    /// It is being opened.
    BooleanProperty busyProperty() {
        return busy;
    }
}
