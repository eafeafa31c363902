package nl.tweespraak.desktop.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Gives its content all of its room, whatever the content would rather have, so that what changes in there is laid out
/// in there alone: else all panes of a window measure each other anew for each key. Only where the content gets a greater
/// or smaller least height, what is around it is asked again.
public final class LayoutRoot extends Region {

    private final Region content;
    private double least = Double.NaN;

    public LayoutRoot(Region content) {
        this.content = content;
        // A node that is not managed is where the toolkit begins to lay out.
        content.setManaged(false);
        getChildren().add(content);
        content.needsLayoutProperty().subscribe((_, needed) -> {
            if (!needed && content.minHeight(getWidth()) != least) {
                requestLayout();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
        least = content.minHeight(getWidth());
    }
}
