package nl.tweespraak.desktop.intake;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.desktop.intake.ChosenFile.State;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What the screen shows.
final class IntakeModel {

    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.FILES);
    private final ObservableList<ChosenFile> files = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);
    private final IntegerProperty shown = new SimpleIntegerProperty(this, "shown", 0);
    private final ObjectProperty<List<EarlierImport>> earlier = new SimpleObjectProperty<>(this, "earlier", List.of());
    private final ObjectProperty<@Nullable EarlierImport> removing = new SimpleObjectProperty<>(this, "removing", null);
    private final ObjectProperty<@Nullable Taken> taken = new SimpleObjectProperty<>(this, "taken", null);
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem", null);

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    ObservableList<ChosenFile> files() {
        return files;
    }

    /// The place of the file that is open.
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /// The file that is open; null where there is none.
    @Nullable
    ChosenFile chosen() {
        int at = chosen.get();
        return at >= 0 && at < files.size() ? files.get(at) : null;
    }

    /// Which conversation of the preview is shown, from 0.
    IntegerProperty shownProperty() {
        return shown;
    }

    ObjectProperty<List<EarlierImport>> earlierProperty() {
        return earlier;
    }

    /// The import of which the removal waits for the last word; null where none does.
    ObjectProperty<@Nullable EarlierImport> removingProperty() {
        return removing;
    }

    /// What came of the last import or trial; null where there was none.
    ObjectProperty<@Nullable Taken> takenProperty() {
        return taken;
    }

    /// Whether files are being taken in or tried.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Why something was not done; null where nothing is wrong.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }

    List<ChosenFile> ready() {
        return files.stream().filter(it -> it.state() == State.READY).toList();
    }

    int count(State state) {
        return (int) files.stream().filter(it -> it.state() == state).count();
    }

    /// Puts what was found of a file in its place; a file that was taken off the list meanwhile stays off.
    void replace(ChosenFile file) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).path().equals(file.path())) {
                files.set(i, file);
            }
        }
    }
}
