package nl.tweespraak.desktop.overview;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Boxes;

/// Parts of a whole as one bar. The figures stand beside it in words, so that it needs none of its own.
final class ShareBar extends Pane {

    private static final double GAP = 2;

    private final int[] parts;

    ShareBar(int decided, int discuss, int open) {
        this.parts = new int[]{decided, discuss, open};
        getStyleClass().add("tw-share-bar");
        getChildren().addAll(Boxes.styled(new Region(), "tw-share-decided"),
                Boxes.styled(new Region(), "tw-share-discuss"), Boxes.styled(new Region(), "tw-share-open"));
    }

    @Override
    protected void layoutChildren() {
        double whole = Math.max(1, parts[0] + parts[1] + parts[2]);
        double x = 0;
        for (int i = 0; i < parts.length; i++) {
            double width = getWidth() * parts[i] / whole;
            getChildren().get(i).resizeRelocate(x, 0, Math.max(0, width - GAP), getHeight());
            x += width;
        }
    }
}
