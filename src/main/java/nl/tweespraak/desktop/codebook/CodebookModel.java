package nl.tweespraak.desktop.codebook;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.CodebookChange;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.ChangingEdition;
import org.jspecify.annotations.Nullable;

/// What the screen shows.
final class CodebookModel {

    /// The parts of the screen.
    enum Tab {
        BROWSE, COMPARE;

        /// As in the keys of its words.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Another edition, beside the one of the study.
    ///
    /// @param changes from the earlier of the two to the later
    /// @param outcome what going on with it would come to; null where the person at the desk may not
    record Compared(Codebook other, List<CodebookChange> changes, ChangingEdition.@Nullable Outcome outcome) {

        Compared {
            changes = List.copyOf(changes);
        }
    }

    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.BROWSE);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<@Nullable Variable> chosen = new SimpleObjectProperty<>(this, "chosen", null);
    private final ObjectProperty<@Nullable Compared> compared = new SimpleObjectProperty<>(this, "compared", null);
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final BooleanProperty changing = new SimpleBooleanProperty(this, "changing");
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem", null);

    ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// What is looked for; blank for everything.
    StringProperty queryProperty() {
        return query;
    }

    /// The question that is open; null where none is.
    ObjectProperty<@Nullable Variable> chosenProperty() {
        return chosen;
    }

    /// Null until another edition was chosen.
    ObjectProperty<@Nullable Compared> comparedProperty() {
        return compared;
    }

    /// Something is being read or written.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Whether the change to the other edition waits for the last word.
    BooleanProperty changingProperty() {
        return changing;
    }

    /// Why something was not done; null where nothing is wrong.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }
}
