package nl.tweespraak.desktop.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;

/// A button whose node has its whole width.
final class WideButton extends Button {

    WideButton(Node node) {
        node.setMouseTransparent(true);
        setGraphic(node);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return prefHeight(this, width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        stretch(this);
    }

    /// Of a node that may need several lines.
    static double prefHeight(ButtonBase button, double width) {
        Insets edge = button.getInsets();
        double sides = edge.getLeft() + edge.getRight();
        double inside = button.getGraphic().prefHeight(width < 0 ? -1 : Math.max(0, width - sides));
        return inside + edge.getTop() + edge.getBottom();
    }

    /// A labelled control gives its graphic no more than it asks for.
    static void stretch(ButtonBase button) {
        Insets edge = button.getInsets();
        button.getGraphic().resizeRelocate(edge.getLeft(), edge.getTop(),
                button.getWidth() - edge.getLeft() - edge.getRight(),
                button.getHeight() - edge.getTop() - edge.getBottom());
    }
}
