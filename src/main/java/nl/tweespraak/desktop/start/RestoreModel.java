package nl.tweespraak.desktop.start;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.start.BackupAccess.Copy;
import nl.tweespraak.desktop.start.BackupAccess.Restored;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Which backups there are of a study, which one is chosen, and how far its way back is.
final class RestoreModel {

    private final ObjectProperty<@Nullable Recent> study = new SimpleObjectProperty<>(this, "study", null);
    private final ObservableList<Copy> copies = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Copy> copy = new SimpleObjectProperty<>(this, "copy", null);
    private final ObjectProperty<@Nullable String> user = new SimpleObjectProperty<>(this, "user", null);
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ObjectProperty<@Nullable Job> job = new SimpleObjectProperty<>(this, "job", null);
    private final ObjectProperty<@Nullable Restored> restored = new SimpleObjectProperty<>(this, "restored", null);
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem", null);

    /// Of which a backup is sought; null where none is.
    ObjectProperty<@Nullable Recent> studyProperty() {
        return study;
    }

    /// The newest first.
    ObservableList<Copy> copies() {
        return copies;
    }

    ObjectProperty<@Nullable Copy> copyProperty() {
        return copy;
    }

    /// Whose passphrase it is; null where only one has a key.
    ObjectProperty<@Nullable String> userProperty() {
        return user;
    }

    /// Where it is to come.
    StringProperty folderProperty() {
        return folder;
    }

    /// Under way; null where nothing is.
    ObjectProperty<@Nullable Job> jobProperty() {
        return job;
    }

    /// To be looked at before anybody goes on with it; null before.
    ObjectProperty<@Nullable Restored> restoredProperty() {
        return restored;
    }

    /// Why the last attempt failed; null where it did not.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }
}
