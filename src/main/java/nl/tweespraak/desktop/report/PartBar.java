package nl.tweespraak.desktop.report;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Boxes;

/// Parts of a whole as one bar. The figures stand beside it in words, so that it needs none of its own.
final class PartBar extends Pane {

    private static final double GAP = 2;
    /// Few are still to be seen.
    private static final double LEAST = 3;

    private final List<Part> parts;
    private final double whole;

    /// @param style how it looks
    record Part(double size, String style) {
    }

    /// @param whole what the length of the bar stands for
    PartBar(double whole, Part... parts) {
        this.whole = Math.max(whole, Double.MIN_NORMAL);
        this.parts = List.of(parts);
        getStyleClass().add("tw-part-bar");
        this.parts.forEach(it -> getChildren().add(Boxes.styled(new Region(), it.style())));
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double size = parts.get(i).size();
            double width = size <= 0 ? 0 : Math.max(LEAST, getWidth() * size / whole - (parts.size() > 1 ? GAP : 0));
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += size <= 0 ? 0 : Math.max(LEAST + GAP, getWidth() * size / whole);
        }
    }
}
