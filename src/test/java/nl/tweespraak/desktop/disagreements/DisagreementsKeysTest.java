package nl.tweespraak.desktop.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Language;
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

/// Deciding by keys alone.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class DisagreementsKeysTest {

    @TempDir
    Path folder;

    private Study lead;
    private DisagreementsController controller;
    private Scene scene;

    @Start
    void open(Stage stage) {
        lead = ComparedStudy.small(folder);
        Kit kit = Kit.of(Language.NL, ComparedStudy.CLOCK, Jobs.direct());
        controller = new DisagreementsController(kit, lead);
        scene = new Scene(controller.view(), 1174, 692);
        kit.look().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private String chosen() {
        Difference row = controller.model().chosenProperty().get();
        return row == null ? "" : row.caseId() + " " + row.variable().name();
    }

    @Test
    void aRowIsChosenDecidedWithItsReasonAndTheNextOneComes(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getFocusOwner()).isInstanceOf(TableView.class);
        robot.push(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo("001 perpetrator_relation");
        robot.push(KeyCode.A);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        robot.write("Samen besproken.").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(lead.judged("001").decision("perpetrator_relation")).hasValueSatisfying(it -> {
            assertThat(it.answer()).isEqualTo(new Answer.One(1));
            assertThat(it.reason()).isEqualTo("Samen besproken.");
        });
        assertThat(chosen()).isEqualTo("002 duration");
        assertThat(scene.getFocusOwner()).as("ready for the next key").isInstanceOf(TableView.class);
        robot.push(KeyCode.B).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(lead.judged("002").decision("duration").orElseThrow().answer()).isEqualTo(new Answer.One(2));
        assertThat(chosen()).isEqualTo("001 duration");
        robot.push(KeyCode.C).push(KeyCode.DIGIT5).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(lead.judged("001").decision("duration").orElseThrow().answer()).isEqualTo(new Answer.One(5));
        assertThat(chosen()).isEmpty();
    }
}
