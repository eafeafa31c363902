package nl.tweespraak.desktop.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.desktop.kit.Excerpt;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// What the palette was asked and what it found.
final class PaletteModel {

    /// One line of the palette.
    ///
    /// @param excerpt words of a text, shown in the place of the name; null where it is none
    record Entry(String name, String kind, String keys, @Nullable Excerpt excerpt, Runnable run) {

        static Entry of(Found found, Words words) {
            return new Entry(words.get(found.name()), words.get(found.kind()), "", found.excerpt(), found.open());
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<Entry> entries() {
        return entries;
    }
}
