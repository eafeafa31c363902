package nl.tweespraak.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is at a width until something in it asks to be laid out. What breaks into lines
/// is else measured anew several times whenever anything beside it changes.
public class SteadyColumn extends VBox {

    private static final double UNKNOWN = -2;

    private double prefWidth = UNKNOWN;
    private double prefHeight;
    private double minWidth = UNKNOWN;
    private double minHeight;

    public SteadyColumn(Node... nodes) {
        super(nodes);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != prefWidth) {
            prefHeight = super.computePrefHeight(width);
            prefWidth = width;
        }
        return prefHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        if (width != minWidth) {
            minHeight = super.computeMinHeight(width);
            minWidth = width;
        }
        return minHeight;
    }

    @Override
    public void requestLayout() {
        prefWidth = UNKNOWN;
        minWidth = UNKNOWN;
        super.requestLayout();
    }
}
