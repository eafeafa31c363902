package nl.tweespraak.desktop.report;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import nl.tweespraak.desktop.kit.Labels;
import org.jspecify.annotations.Nullable;

/// A row of a list that breaks its words into lines, under a heading where it is the first of a part.
///
/// @param <T> what it is about
final class WrappedCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 16;

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Function<T, String> words;
    private final Function<T, String> heading;

    /// @param heading empty for a row that needs none
    WrappedCell(Function<T, String> words, Function<T, String> heading) {
        this.words = words;
        this.heading = heading;
        setContentDisplay(ContentDisplay.TOP);
        setWrapText(true);
        setPrefWidth(0);
    }

    /// A list asks how high its rows are before it says how wide.
    @Override
    protected double computePrefHeight(double width) {
        ListView<T> list = getListView();
        double wide = list == null ? -1 : list.getWidth() - SCROLL_BAR;
        return super.computePrefHeight(width > 0 ? width : wide);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        boolean nothing = item == null || empty;
        String above = nothing ? "" : heading.apply(item);
        setText(nothing ? null : words.apply(item));
        setGraphic(above.isEmpty() ? null : Labels.caption(new SimpleStringProperty(above)));
        pseudoClassStateChanged(FIRST, !above.isEmpty());
    }
}
