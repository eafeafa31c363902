package nl.tweespraak.desktop.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The numbers of the scale over the ranges.
final class PlotAxis extends Region {

    private final PlotScale scale;
    private final List<Label> numbers = new ArrayList<>();

    PlotAxis(PlotScale scale, Numbers words) {
        this.scale = scale;
        for (double number : scale.numbers()) {
            String written = words.value(number).replaceFirst("[.,]?0+$", "");
            numbers.add(new Label(written.isEmpty() ? "0" : written));
        }
        getChildren().addAll(numbers);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        double[] at = scale.numbers();
        for (int i = 0; i < at.length; i++) {
            Label label = numbers.get(i);
            label.autosize();
            label.relocate(Math.rint(scale.x(at[i], getWidth()) - label.getWidth() / 2),
                    Math.rint((getHeight() - label.getHeight()) / 2));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return numbers.getFirst().prefHeight(-1);
    }
}
