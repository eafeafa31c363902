package nl.tweespraak.desktop.kit;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two speech bubbles, one behind the other.
public final class Logo extends Pane {

    private final Region back = new Region();
    private final Region front = new Region();

    public Logo() {
        back.getStyleClass().add("tw-logo-back");
        front.getStyleClass().add("tw-logo-front");
        getStyleClass().add("tw-logo");
        getChildren().addAll(back, front);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        back.resizeRelocate(0, 0, width * 0.67, height * 0.68);
        front.resizeRelocate(width * 0.34, height * 0.4, width * 0.66, height * 0.6);
    }
}
