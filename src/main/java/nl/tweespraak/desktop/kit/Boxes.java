package nl.tweespraak.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows and columns with a style class for their padding and lines.
public final class Boxes {

    private static final double NEAR = 4;

    private Boxes() {
    }

    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    /// A control below its name.
    ///
    /// @param shown what stands there in the control's place, or holds it; nothing: the control
    public static VBox field(ObservableValue<String> name, Node control, Node... shown) {
        Label caption = Labels.caption(name);
        caption.setLabelFor(control);
        control.accessibleTextProperty().bind(name);
        VBox field = column(NEAR, caption);
        field.getChildren().addAll(shown.length == 0 ? new Node[]{control} : shown);
        return field;
    }

    /// Takes the room that is left in a row or a column.
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A thin line between what stands above and below it.
    public static Region rule() {
        return styled(new Region(), "tw-rule");
    }

    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    /// Away, it takes no room either.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    public static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    /// For what changes more often than it is scrolled. A scroll pane keeps a picture of what it shows, which makes
    /// scrolling quick, but is drawn anew as a whole whenever anything in it changes.
    public static ScrollPane redrawnInParts(ScrollPane pane) {
        pane.skinProperty().subscribe(skin -> {
            if (skin != null) {
                pane.lookup(".viewport").setCache(false);
            }
        });
        return pane;
    }
}
