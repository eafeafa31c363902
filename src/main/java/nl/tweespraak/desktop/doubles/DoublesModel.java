package nl.tweespraak.desktop.doubles;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What the screen shows.
final class DoublesModel {

    /// How far the program is with looking for doubles.
    enum Search {
        NONE, BUSY, STOPPED, DONE
    }

    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.PROPOSED);
    private final ObjectProperty<@Nullable Pairs> pairs = new SimpleObjectProperty<>(this, "pairs", null);
    private final ObjectProperty<@Nullable Pair> chosen = new SimpleObjectProperty<>(this, "chosen", null);
    private final ObjectProperty<@Nullable PairText> text = new SimpleObjectProperty<>(this, "text", null);
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObjectProperty<Search> search = new SimpleObjectProperty<>(this, "search", Search.NONE);
    private final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem", null);

    ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /// Null until they were read.
    ObjectProperty<@Nullable Pairs> pairsProperty() {
        return pairs;
    }

    /// The pair that is open; null where there is none.
    ObjectProperty<@Nullable Pair> chosenProperty() {
        return chosen;
    }

    /// The two cases of that pair; null until they were read.
    ObjectProperty<@Nullable PairText> textProperty() {
        return text;
    }

    /// Why, as the lead writes it; may stay empty.
    StringProperty reasonProperty() {
        return reason;
    }

    ObjectProperty<Search> searchProperty() {
        return search;
    }

    /// Whether a decision is on its way to the disk.
    BooleanProperty savingProperty() {
        return saving;
    }

    /// Why something was not read; null where nothing is wrong.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }
}
