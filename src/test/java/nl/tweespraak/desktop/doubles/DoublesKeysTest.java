package nl.tweespraak.desktop.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.model.Language;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen by keys and by mouse.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class DoublesKeysTest {

    private static Study study;

    private DoublesController screen;

    @BeforeAll
    static void make(@TempDir Path folder) {
        study = TwiceVisited.create(folder.resolve("study"));
    }

    @Start
    void open(Stage stage) {
        Kit kit = Kit.of(Language.NL, TwiceVisited.CLOCK, Jobs.direct());
        screen = new DoublesController(kit, study);
        Scene scene = new Scene(new Group(), 1100, 760);
        kit.look().themeProperty().set(Theme.DARK);
        kit.look().dress(scene);
        scene.setRoot(screen.view());
        stage.setScene(scene);
        stage.show();
        screen.shown(null);
    }

    @AfterAll
    static void close() {
        study.close();
    }

    @Test
    void keysLinkAndTheMouseKeepsApartAndTakesBack(FxRobot robot) {
        robot.interact(() -> robot.lookup(".tw-pairs").queryAs(ListView.class).requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup(".tw-bubble .tw-time").queryAllAs(Label.class)).isNotEmpty()
                .filteredOn(it -> isShown(it) && it.getTextFill().equals(Color.BLACK))
                .as("what came in its place has the colours of the theme").isEmpty();
        robot.type(KeyCode.L);
        assertThat(pairs().linked()).extracting(Pair::caseId).containsExactly("004");
        TextField reason = robot.lookup(".tw-pair-reason").queryAs(TextField.class);
        robot.clickOn(reason).write("nl");
        assertThat(pairs().proposed()).as("letters in a field decide nothing").hasSize(1);
        robot.clickOn("Niet koppelen");
        assertThat(pairs().apart()).singleElement().satisfies(it -> assertThat(it.reason()).isEqualTo("nl"));
        robot.clickOn("Uit elkaar 1");
        robot.clickOn("Toch weer voorstellen");
        assertThat(pairs().apart()).isEmpty();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Pairs pairs() {
        return Objects.requireNonNull(screen.model().pairsProperty().get());
    }
}
