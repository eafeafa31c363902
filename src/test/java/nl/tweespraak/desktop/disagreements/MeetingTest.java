package nl.tweespraak.desktop.disagreements;

import static org.assertj.core.api.Assertions.assertThat;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Decision;
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

/// A meeting by keys alone, for a shared screen.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class MeetingTest {

    @TempDir
    Path folder;

    private Study lead;
    private Kit kit;
    private DisagreementsController controller;
    private Scene scene;

    @Start
    void open(Stage stage) {
        lead = ComparedStudy.pictured(folder);
        kit = Kit.of(Language.NL, ComparedStudy.CLOCK, Jobs.direct());
        controller = new DisagreementsController(kit, lead);
        controller.meeting().begin();
        scene = new Scene(controller.whole().getValue(), 1440, 900);
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

    private Decision decided(String caseId, String variable) {
        return lead.judged(caseId).decision(variable).orElseThrow();
    }

    @Test
    void theListOfTheMeetingIsSettledByKeys(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(controller.model().agendaProperty().get().keys()).hasSize(4);
        assertThat(chosen()).isEqualTo("041 perpetrator_relation");
        robot.push(KeyCode.A).write("Samen besproken.").push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(decided("041", "perpetrator_relation").answer()).isEqualTo(new Answer.One(1));
        assertThat(decided("041", "perpetrator_relation").reason()).isEqualTo("Samen besproken.");
        assertThat(chosen()).isEqualTo("052 time_since");
        assertThat(scene.getFocusOwner()).as("ready for the next key").isInstanceOf(RadioButton.class);
        robot.push(KeyCode.R).write("Nog niet.").push(KeyCode.ESCAPE).push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen()).as("it stays on the list").isEqualTo("071 first_disclosure");
        robot.push(KeyCode.DIGIT2).push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(decided("071", "first_disclosure").answer()).isEqualTo(new Answer.One(2));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen()).as("decided meanwhile, and still to be looked at").isEqualTo("071 first_disclosure");
        robot.push(KeyCode.H).push(KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(decided("071", "first_disclosure").answer()).isEqualTo(new Answer.One(1));
        assertThat(lead.judged("052").decision("time_since").orElseThrow().isDecided()).isFalse();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(controller.model().agendaProperty().get()).isNull();
        assertThat(controller.whole().getValue()).isNull();
    }

    @Test
    void theContentIsHiddenByOneKeyOfTheWindow(FxRobot robot) {
        robot.interact(() -> kit.hidden().set(true));
        assertThat(texts()).noneMatch(it -> it.contains("mijn ex"));
        robot.interact(() -> kit.hidden().set(false));
        assertThat(texts()).anyMatch(it -> it.contains("Relatie"));
    }

    private java.util.List<String> texts() {
        return scene.getRoot().lookupAll(".text").stream().filter(javafx.scene.text.Text.class::isInstance)
                .map(it -> ((javafx.scene.text.Text) it).getText()).toList();
    }
}
