package nl.tweespraak.desktop.report;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A row of a list that breaks its words into lines.
///
/// @param <T> what it is about
final class WrappedCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 16;

    private final Function<T, String> words;

    WrappedCell(Function<T, String> words) {
        this.words = words;
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
        setText(item == null || empty ? null : words.apply(item));
    }
}
