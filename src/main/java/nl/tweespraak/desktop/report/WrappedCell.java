package nl.tweespraak.desktop.report;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
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
        setWrapText(true);
        setPrefWidth(0);
    }

    /// A list asks how high its rows are before it says how wide.
    @Override
    protected double computePrefHeight(double width) {
        ListView<T> list = getListView();
        double wide = width > 0 || list == null ? width : list.getWidth() - SCROLL_BAR;
        Node headed = getGraphic();
        return headed == null
                ? super.computePrefHeight(wide)
                : snappedTopInset() + snappedBottomInset() + headed.prefHeight(wide - beside());
    }

    private double beside() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        String said = item == null || empty ? null : words.apply(item);
        String above = item == null || empty ? "" : heading.apply(item);
        boolean headed = said != null && !above.isEmpty();
        setText(headed ? null : said);
        setAccessibleText(said);
        setGraphic(said != null && headed ? headed(above, said) : null);
        pseudoClassStateChanged(FIRST, headed);
    }

    private VBox headed(String above, String said) {
        VBox box = Boxes.styled(Boxes.column(12, Labels.caption(new SimpleStringProperty(above)),
                Labels.wrapped(Labels.text(new SimpleStringProperty(said)))), "tw-headed");
        box.prefWidthProperty().bind(widthProperty().subtract(beside()));
        return box;
    }
}
