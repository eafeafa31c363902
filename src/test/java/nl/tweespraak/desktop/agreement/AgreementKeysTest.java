package nl.tweespraak.desktop.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Language;
import nl.tweespraak.study.Confusion;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The screen by keys alone.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class AgreementKeysTest {

    @TempDir
    Path folder;

    private Study lead;
    private Kit kit;
    private AgreementController controller;
    private Scene scene;

    @Start
    void open(Stage stage) {
        lead = RatedStudy.make(folder, 30);
        kit = Kit.of(Language.NL, RatedStudy.CLOCK, Jobs.direct());
        controller = new AgreementController(kit, lead);
        controller.shown("perpetrator_relation");
        scene = new Scene(controller.view(), 990, 860);
        kit.look().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        lead.close();
    }

    @Test
    void fromTheTableToACellItsCasesAndBack(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getFocusOwner()).isInstanceOf(TableView.class);
        robot.type(KeyCode.DOWN);
        assertThat(controller.model().chosenProperty().get().variable()).isNotEqualTo("perpetrator_relation");
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        Button first = (Button) scene.getFocusOwner();
        assertThat(first.getStyleClass()).contains("tw-confusion-cell");
        robot.type(KeyCode.SPACE);
        Confusion.Cell chosen = Objects.requireNonNull(controller.model().cell());
        assertThat(first.getText()).isEqualTo(Integer.toString(chosen.cases().size()));
        robot.type(KeyCode.RIGHT);
        assertThat(scene.getFocusOwner()).isNotEqualTo(first).isInstanceOf(Button.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isInstanceOf(TableView.class);
    }

    @Test
    void aCaseInWhichBothAgreeIsReadAndEscapeLeadsBack(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> controller.model().detail().cellProperty().set(Objects.requireNonNull(
                controller.model().detail().confusionProperty().get()).cells().stream()
                .filter(Confusion.Cell::isAgreement).findFirst().orElseThrow()));
        Button chip = robot.lookup(".tw-case-chip").queryAs(Button.class);
        robot.interact(chip::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(Objects.requireNonNull(controller.model().readingProperty().get()).caseId())
                .isEqualTo(chip.getText());
        robot.type(KeyCode.ESCAPE);
        assertThat(controller.model().readingProperty().get()).isNull();
        assertThat(scene.getFocusOwner()).as("where one was").isEqualTo(chip);
    }

    @Test
    void theMethodsParagraphIsCopied(FxRobot robot) {
        robot.interact(controller::toggleMethods);
        Button copy = robot.lookup(node -> node instanceof Button button && "Kopiëren".equals(button.getText()))
                .query();
        robot.interact(copy::fire);
        assertThat(clipboard(robot)).contains("60 casussen").isEqualTo(controller.model().methodsProperty().get().nl());
        assertThat(kit.notices()).last().satisfies(it -> assertThat(it.text().nl()).contains("versleuteling"));
    }

    private static String clipboard(FxRobot robot) {
        String[] found = new String[1];
        robot.interact(() -> found[0] = Clipboard.getSystemClipboard().getString());
        return found[0];
    }
}
