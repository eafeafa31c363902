package nl.tweespraak.desktop.start;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.desktop.start.StudyAccess.Parcel;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Which studies there are, which one is chosen, and how far its opening is.
final class StartModel {

    private final ObservableList<Recent> recents = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Recent> chosen = new SimpleObjectProperty<>(this, "chosen", null);
    private final ObjectProperty<@Nullable Opened> opened = new SimpleObjectProperty<>(this, "opened", null);
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem", null);
    private final ObjectProperty<@Nullable String> user = new SimpleObjectProperty<>(this, "user", null);
    private final ObjectProperty<@Nullable Parcel> parcel = new SimpleObjectProperty<>(this, "parcel", null);
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final BooleanProperty damaged = new SimpleBooleanProperty(this, "damaged");
    private final BooleanProperty recovering = new SimpleBooleanProperty(this, "recovering");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final BooleanProperty making = new SimpleBooleanProperty(this, "making");
    private final BooleanProperty setting = new SimpleBooleanProperty(this, "setting");

    ObservableList<Recent> recents() {
        return recents;
    }

    ObjectProperty<@Nullable Recent> chosenProperty() {
        return chosen;
    }

    /// Open, and waiting for somebody to sit down; null before.
    ObjectProperty<@Nullable Opened> openedProperty() {
        return opened;
    }

    /// Why the last attempt failed; null where it did not.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }

    /// Who says to be at the desk, of those who have a key of the chosen study; null where nobody has to say.
    ObjectProperty<@Nullable String> userProperty() {
        return user;
    }

    /// The package that a study is to be made of; null for none. Its form stands where the list is.
    ObjectProperty<@Nullable Parcel> parcelProperty() {
        return parcel;
    }

    /// The recovery code that is being typed: a slip of the pen costs no second reading of all of it.
    StringProperty codeProperty() {
        return code;
    }

    /// The last attempt failed because the study is damaged.
    BooleanProperty damagedProperty() {
        return damaged;
    }

    /// A recovery code is asked for in place of the passphrase.
    BooleanProperty recoveringProperty() {
        return recovering;
    }

    /// A study is being opened or made.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// The settings stand where the list is.
    BooleanProperty settingProperty() {
        return setting;
    }

    /// The form for a new study stands where the list is.
    BooleanProperty makingProperty() {
        return making;
    }
}
