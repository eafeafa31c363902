package nl.tweespraak.desktop.agreement;

import java.util.List;
import nl.tweespraak.agreement.Estimate;

/// Where a figure stands in a width: all ranges of a table have one scale, from 0 to 1, or from −1 where one goes below 0.
///
/// @param low 0 or −1
record PlotScale(double low) {

    /// Room at either side, so that a mark at the end is whole; in pixels.
    private static final double EDGE = 8;
    private static final double STEP = 0.25;

    static PlotScale of(List<Line> lines) {
        boolean below = lines.stream().anyMatch(it -> isBelow(it.shown().estimate())
                || it.compared().filter(PlotScale::isBelow).isPresent());
        return new PlotScale(below ? -1 : 0);
    }

    private static boolean isBelow(Estimate estimate) {
        Double least = estimate.low() == null ? estimate.value() : estimate.low();
        return least != null && least < 0;
    }

    /// @param width of the whole plot
    double x(double value, double width) {
        return EDGE + (value - low) / (1 - low) * (width - 2 * EDGE);
    }

    /// Where there is a line, from left to right.
    double[] lines() {
        double step = low < 0 ? 2 * STEP : STEP;
        double[] lines = new double[(int) Math.round((1 - low) / step) + 1];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = low + i * step;
        }
        return lines;
    }

    /// Where there is a number.
    double[] numbers() {
        return new double[]{low, (low + 1) / 2, 1};
    }
}
