package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PanesTest {

    private static final double CASES = 232;
    private static final double FORM = 448;
    private static final double HEIGHT = 600;

    private final Region cases = new Pane();
    private final Region conversation = new Pane();
    private final VBox form = new VBox();

    @BeforeAll
    static void start() {
        Pictures.startToolkit();
    }

    @Test
    void casesAndFormHaveTheirWidths() {
        shown(1174);
        assertThat(widths()).containsExactly(CASES, FORM);
    }

    /// At another text size there is room for the cases again, and what is beside the panes takes another part of the window.
    @Test
    void theyHaveThemAgainAfterAnotherTextSize() {
        Panes panes = shown(1174);
        lay(panes, 1288, true, 1.5);
        lay(panes, 1174, false, 1);
        assertThat(widths()).containsExactly(CASES, FORM);
    }

    @Test
    void whatChangesInAPaneAsksNothingOfTheOthers() {
        Panes panes = shown(1174);
        Pictures.onScreen(() -> {
            form.requestLayout();
            assertThat(form.isNeedsLayout()).isTrue();
            assertThat(panes.isNeedsLayout()).isFalse();
            return true;
        });
    }

    @Test
    void aPaneThatCannotBeAsLowAnyMoreIsGivenItsHeight() {
        Panes panes = shown(1174);
        Pictures.onScreen(() -> {
            Region high = new Pane();
            high.setMinHeight(2 * HEIGHT);
            form.getChildren().add(high);
            panes.getScene().getRoot().layout();
            panes.getScene().getRoot().layout();
            assertThat(panes.minHeight(-1)).isGreaterThanOrEqualTo(2 * HEIGHT);
            return true;
        });
    }

    private Panes shown(double width) {
        Panes panes = Pictures.onScreen(() -> {
            Panes made = new Panes(cases, conversation, form);
            Kit.direct(Clock.systemUTC()).look().dress(new Scene(new StackPane(made), width, HEIGHT));
            return made;
        });
        lay(panes, width, false, 1);
        return panes;
    }

    private static void lay(Panes panes, double width, boolean narrow, double scale) {
        Pictures.onScreen(() -> {
            panes.fit(narrow, false, scale);
            panes.getScene().getRoot().resize(width, HEIGHT);
            panes.applyCss();
            panes.getScene().getRoot().layout();
            return true;
        });
        Pictures.onScreen(() -> {
            panes.getScene().getRoot().layout();
            return true;
        });
    }

    private List<Double> widths() {
        return List.of(cases.getWidth(), form.getWidth());
    }
}
