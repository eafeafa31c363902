package nl.tweespraak.desktop.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import nl.tweespraak.agreement.Estimate;
import org.jspecify.annotations.Nullable;

/// A value with its interval, drawn: a dot on a line with ends, over the lines of the scale. Below it, hollow, that of the
/// round that is compared.
final class RangePlot extends Region {

    private static final double DOT = 4.5;
    private static final double END = 5;
    private static final double APART = 7;
    private static final double HEIGHT = 28;

    private final PlotScale scale;
    private final double factor;
    private final List<Line> grid = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();

    /// @param factor how much larger than at text size 100 %
    /// @param compared null for none
    RangePlot(PlotScale scale, double factor, Estimate estimate, @Nullable Estimate compared, String spoken) {
        this.scale = scale;
        this.factor = factor;
        getStyleClass().add("tw-plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (int i = 0; i < scale.lines().length; i++) {
            grid.add(line("tw-plot-grid"));
        }
        getChildren().addAll(grid);
        add(estimate, "tw-plot-dot");
        if (compared != null) {
            add(compared, "tw-plot-hollow");
        }
        setMinWidth(0);
        setPrefHeight(HEIGHT * factor);
    }

    private record Range(@Nullable Line line, @Nullable Line from, @Nullable Line to, Circle dot, double value,
            double low, double high) {
    }

    private void add(Estimate estimate, String style) {
        Double value = estimate.value();
        if (value == null) {
            return;
        }
        Double low = estimate.low();
        Double high = estimate.high();
        Circle dot = new Circle(DOT * factor);
        dot.getStyleClass().add(style);
        Range range = low == null || high == null
                ? new Range(null, null, null, dot, value, value, value)
                : new Range(line("tw-plot-line"), line("tw-plot-line"), line("tw-plot-line"), dot, value, low, high);
        if (range.line() != null && range.from() != null && range.to() != null) {
            getChildren().addAll(range.line(), range.from(), range.to());
        }
        getChildren().add(dot);
        ranges.add(range);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    @Override
    protected void layoutChildren() {
        double[] at = scale.lines();
        for (int i = 0; i < at.length; i++) {
            double x = Math.round(scale.x(at[i], getWidth())) + 0.5;
            put(grid.get(i), x, 0, x, getHeight());
        }
        double middle = getHeight() / 2 - (ranges.size() - 1) * APART * factor;
        for (int i = 0; i < ranges.size(); i++) {
            put(ranges.get(i), Math.round(middle + i * 2 * APART * factor) + 0.5);
        }
    }

    private void put(Range range, double y) {
        double from = scale.x(range.low(), getWidth());
        double to = scale.x(range.high(), getWidth());
        if (range.line() != null && range.from() != null && range.to() != null) {
            put(range.line(), from, y, to, y);
            put(range.from(), from, y - END * factor, from, y + END * factor);
            put(range.to(), to, y - END * factor, to, y + END * factor);
        }
        range.dot().setCenterX(scale.x(range.value(), getWidth()));
        range.dot().setCenterY(y);
        range.dot().setManaged(false);
    }

    private static void put(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
