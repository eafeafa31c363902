package nl.tweespraak.desktop.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is at a width until something in it asks to be laid out. What breaks into lines
/// is else measured anew several times whenever anything beside it changes.
public class SteadyColumn extends VBox {

    private final Heights preferred = new Heights();
    private final Heights least = new Heights();

    public SteadyColumn(Node... nodes) {
        super(nodes);
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.at(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    @Override
    public void requestLayout() {
        // The column asks for it while it is being made, before there is anything to forget.
        if (preferred != null && least != null) {
            preferred.forget();
            least.forget();
        }
        super.requestLayout();
    }
}
