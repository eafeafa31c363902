package nl.tweespraak.desktop.start;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.View;

/// Says how long to wait still, second by second.
final class WaitView extends View<VBox> {

    WaitView(Waits waits) {
        super(Boxes.column(0));
        root().getChildren().add(EmptyPanes.warning(waits.words()));
        root().visibleProperty().bind(waits.isWaiting());
        root().managedProperty().bind(root().visibleProperty());
        Timeline looks = new Timeline(new KeyFrame(Duration.seconds(1), _ -> waits.tick()));
        looks.setCycleCount(Animation.INDEFINITE);
        follow(() -> {
            looks.play();
            return looks::stop;
        });
    }
}
