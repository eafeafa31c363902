package nl.tweespraak.desktop.kit;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// The head of a screen: what it is on the left, what can be done on the right, or below it where there is no room for
/// both.
public final class ScreenHead extends Pane {

    private static final double GAP = 8;

    private final HBox title;
    private final FlowPane ways;

    /// @param title what it is
    /// @param ways what can be done
    public ScreenHead(HBox title, Node... ways) {
        this.title = Boxes.styled(title, "tw-head-title");
        this.ways = new FlowPane(GAP, GAP, ways);
        this.ways.setRowValignment(VPos.CENTER);
        getChildren().addAll(title, this.ways);
        getStyleClass().addAll("tw-screen-head", "tw-screen-head-folding");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneLine(double width) {
        return title.prefWidth(-1) + GAP + waysWidth() <= width;
    }

    /// Of all beside each other; a flow asks for the length at which it would wrap.
    private double waysWidth() {
        List<Node> managed = ways.getChildren().stream().filter(Node::isManaged).toList();
        return managed.stream().mapToDouble(it -> Math.ceil(it.prefWidth(-1))).sum()
                + GAP * Math.max(0, managed.size() - 1);
    }

    /// As high as with a button beside it, so that heads do not differ between screens and states.
    private double titleHeight() {
        return Math.max(title.prefHeight(-1), title.minHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets edge = getInsets();
        double inside = width < 0 ? Double.MAX_VALUE : width - edge.getLeft() - edge.getRight();
        double height = isOneLine(inside)
                ? Math.max(titleHeight(), ways.prefHeight(Double.MAX_VALUE))
                : titleHeight() + GAP + ways.prefHeight(inside);
        return edge.getTop() + height + edge.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets edge = getInsets();
        return edge.getLeft() + Math.max(title.minWidth(-1), ways.minWidth(-1)) + edge.getRight();
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double width = getWidth() - edge.getLeft() - edge.getRight();
        double height = getHeight() - edge.getTop() - edge.getBottom();
        if (isOneLine(width)) {
            double right = waysWidth();
            double high = ways.prefHeight(right);
            title.resizeRelocate(edge.getLeft(), edge.getTop(), width - right - GAP, height);
            ways.resizeRelocate(edge.getLeft() + width - right, edge.getTop() + (height - high) / 2, right, high);
        } else {
            double high = titleHeight();
            title.resizeRelocate(edge.getLeft(), edge.getTop(), width, high);
            ways.resizeRelocate(edge.getLeft(), edge.getTop() + high + GAP, width, height - high - GAP);
        }
    }
}
