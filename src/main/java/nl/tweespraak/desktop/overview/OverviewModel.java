package nl.tweespraak.desktop.overview;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What the overview shows.
final class OverviewModel {

    private final ObjectProperty<@Nullable Figures> figures = new SimpleObjectProperty<>(this, "figures", null);
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem", null);

    /// Null until they were counted.
    ObjectProperty<@Nullable Figures> figuresProperty() {
        return figures;
    }

    /// Why they could not be counted, or a file not taken in; null where nothing went wrong.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }
}
