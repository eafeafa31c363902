package nl.tweespraak.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.tweespraak.desktop.shell.Pictures;
import org.junit.jupiter.api.Test;

class ScrollBarTest {

    private static final double HAND = 24;

    @Test
    void theThumbOfALongListCanBeTakenHoldOf() {
        Pictures.startToolkit();
        Pictures.onScreen(() -> {
            ListView<String> list = new ListView<>(FXCollections.observableList(Collections.nCopies(3_000, "x")));
            StackPane root = new StackPane(list);
            Scene scene = new Scene(root, 300, 600);
            Kit.direct(Clock.systemUTC()).look().dress(scene);
            for (int pass = 0; pass < 3; pass++) {
                root.applyCss();
                root.layout();
            }
            ScrollBar bar = list.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                    .filter(ScrollBar::isVisible).findFirst().orElseThrow();
            assertThat(bar.getWidth()).isLessThan(HAND);
            assertThat(bar.lookup(".thumb")).isInstanceOfSatisfying(Region.class,
                    thumb -> assertThat(thumb.getHeight()).isGreaterThan(HAND));
            return true;
        });
    }
}
