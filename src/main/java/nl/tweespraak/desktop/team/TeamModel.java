package nl.tweespraak.desktop.team;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.study.Incoming;
import org.jspecify.annotations.Nullable;

/// What the screen shows.
final class TeamModel {

    private final ObjectProperty<Tab> tab;
    private final ObjectProperty<Figures> figures = new SimpleObjectProperty<>(this, "figures", Figures.NONE);
    private final BooleanProperty loaded = new SimpleBooleanProperty(this, "loaded");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ObjectProperty<@Nullable Refusal> problem = new SimpleObjectProperty<>(this, "problem", null);
    private final ObjectProperty<@Nullable Arrival> arrival = new SimpleObjectProperty<>(this, "arrival", null);
    private final ObjectProperty<@Nullable Made> made = new SimpleObjectProperty<>(this, "made", null);
    private final ObjectProperty<@Nullable String> leaving = new SimpleObjectProperty<>(this, "leaving", null);
    private final ObjectProperty<@Nullable String> renaming = new SimpleObjectProperty<>(this, "renaming", null);
    private final ObjectProperty<@Nullable String> code = new SimpleObjectProperty<>(this, "code", null);
    private final ObjectProperty<@Nullable String> reopening = new SimpleObjectProperty<>(this, "reopening", null);
    private final RoundForm round = new RoundForm();

    /// A package that was looked into and waits to be taken in.
    record Arrival(Path file, Incoming incoming) {
    }

    /// Somebody who was added with a passphrase that the program made.
    record Made(String user, String passphrase) {

        @Override
        public String toString() {
            return "passphrase of " + user;
        }
    }

    TeamModel(Tab first) {
        this.tab = new SimpleObjectProperty<>(this, "tab", first);
    }

    ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    ObjectProperty<Figures> figuresProperty() {
        return figures;
    }

    /// Whether the study was looked at.
    BooleanProperty loadedProperty() {
        return loaded;
    }

    /// Something is being done: nothing else is begun meanwhile.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Why what was asked was not done, with the places it is about; null where nothing is wrong.
    ObjectProperty<@Nullable Refusal> problemProperty() {
        return problem;
    }

    /// The package that waits; null for none.
    ObjectProperty<@Nullable Arrival> arrivalProperty() {
        return arrival;
    }

    /// A passphrase that is shown once; null for none.
    ObjectProperty<@Nullable Made> madeProperty() {
        return made;
    }

    /// Whose access is about to go; null for nobody's.
    ObjectProperty<@Nullable String> leavingProperty() {
        return leaving;
    }

    /// The coder who is about to get another name; null for nobody.
    ObjectProperty<@Nullable String> renamingProperty() {
        return renaming;
    }

    /// A recovery code that is shown once; null for none.
    ObjectProperty<@Nullable String> codeProperty() {
        return code;
    }

    /// The round that is about to be opened again; null for none.
    ObjectProperty<@Nullable String> reopeningProperty() {
        return reopening;
    }

    RoundForm round() {
        return round;
    }
}
