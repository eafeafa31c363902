package nl.tweespraak.desktop.overview;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What the overview shows.
final class OverviewModel {

    private final ObjectProperty<@Nullable OverviewFigures> figures = new SimpleObjectProperty<>(this, "figures", null);
    private final DoubleProperty scrolled = new SimpleDoubleProperty(this, "scrolled");
    private final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>(this, "problem", null);

    /// How far it is scrolled: 0 at the top, 1 at the bottom.
    DoubleProperty scrolledProperty() {
        return scrolled;
    }

    /// Null until they were counted.
    ObjectProperty<@Nullable OverviewFigures> figuresProperty() {
        return figures;
    }

    /// Why they could not be counted, or a file not taken in; null where nothing went wrong.
    ObjectProperty<@Nullable Text> problemProperty() {
        return problem;
    }
}
