package nl.tweespraak.desktop.kit;

import java.util.Arrays;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The words of a table's cell, in as many lines as its column makes of them. A label would not do: a cell asks what
/// stands in it how high it is without saying how wide it may be.
public final class CellLine extends HBox {

    private static final double GAP = 8;
    /// Around what stands in a cell, in pixels.
    private static final double INSETS = 17;
    private static final double LEAST = 24;

    private final Text text = new Text();

    /// @param column the width of the column
    /// @param before stands in front of the words: signs and badges
    public CellLine(ObservableDoubleValue column, ObservableValue<String> words, Node... before) {
        super(GAP, before);
        text.textProperty().bind(words);
        text.getStyleClass().add("tw-cell-text");
        List<Node> signs = Arrays.asList(before);
        Observable[] widths = signs.stream().map(Node::layoutBoundsProperty).toArray(Observable[]::new);
        var signed = Bindings.createDoubleBinding(
                () -> signs.stream().mapToDouble(it -> it.getLayoutBounds().getWidth() + GAP).sum(), widths);
        text.wrappingWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(LEAST, Math.floor(column.get() - INSETS - signed.get())), column, signed));
        for (Node sign : signs) {
            if (sign instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tw-cell-line");
        getChildren().add(text);
    }

    /// Says that nothing is known.
    public CellLine muted() {
        text.getStyleClass().add("tw-muted");
        return this;
    }
}
