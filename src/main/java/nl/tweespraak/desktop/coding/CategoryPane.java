package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Heights;

/// Categories below each other, in two columns where each of them fits into half the width; then "unknown" and "not
/// applicable" side by side.
final class CategoryPane extends Region {

    private static final double GAP = 8;
    private static final int WAYS_OUT = 2;

    private List<? extends Region> categories = List.of();
    private List<? extends Region> waysOut = List.of();
    private final Heights heights = new Heights();

    void show(List<? extends Region> shown, Region unknown, Region notApplicable) {
        categories = List.copyOf(shown);
        waysOut = List.of(unknown, notApplicable);
        List<Region> wanted = new ArrayList<>(categories);
        wanted.addAll(waysOut);
        for (Node child : getChildren()) {
            child.setVisible(wanted.contains(child));
        }
        wanted.removeAll(getChildren());
        // Before the ways out, so that the focus goes through all in the order in which they stand.
        getChildren().addAll(Math.max(0, getChildren().size() - WAYS_OUT), wanted);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width < 0 ? getWidth() : width, asked -> lay(asked, false));
    }

    @Override
    public void requestLayout() {
        // Asked for while the pane is being made, too, before there is anything to forget.
        if (heights != null) {
            heights.forget();
        }
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        lay(getWidth(), true);
    }

    private double lay(double width, boolean place) {
        double below = rows(categories, width, 0, place);
        return rows(waysOut, width, below == 0 ? 0 : below + GAP, place);
    }

    /// @return where the last row ends
    private static double rows(List<? extends Region> cells, double width, double top, boolean place) {
        double half = (width - GAP) / WAYS_OUT;
        boolean halves = cells.stream().allMatch(cell -> cell.prefWidth(-1) <= half);
        int columns = halves ? WAYS_OUT : 1;
        double cellWidth = halves ? half : width;
        double y = top;
        for (int first = 0; first < cells.size(); first += columns) {
            List<? extends Region> row = cells.subList(first, Math.min(first + columns, cells.size()));
            double height = row.stream().mapToDouble(cell -> Math.max(cell.prefHeight(cellWidth), cell.minHeight(-1)))
                    .max().orElse(0);
            for (int column = 0; place && column < row.size(); column++) {
                row.get(column).resizeRelocate(whole(column * (cellWidth + GAP)), whole(y),
                        whole(cellWidth), height);
            }
            y += height + GAP;
        }
        return cells.isEmpty() ? top : y - GAP;
    }

    private static double whole(double value) {
        return Math.round(value);
    }
}
