package nl.tweespraak.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.desktop.intake.ChosenFile.State;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
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

/// The screen by keys and by mouse.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class IntakeKeysTest {

    @TempDir
    Path folder;

    private Study study;
    private IntakeController screen;

    @Start
    void open(Stage stage) throws IOException {
        study = MixedExports.study(folder.resolve("study"));
        Kit kit = Kit.of(Language.NL, MixedExports.CLOCK, Jobs.direct());
        screen = new IntakeController(kit, study);
        Scene scene = new Scene(new Group(), 1100, 760);
        kit.look().dress(scene);
        scene.setRoot(screen.view());
        stage.setScene(scene);
        stage.show();
        screen.shown(null);
        screen.add(List.of(MixedExports.folder(folder.resolve("exports"))));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aSpeakerIsChosenByKeysAndTheBoxKeepsTheFocus(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Node box = robot.lookup(it -> it instanceof ComboBox<?> && String.valueOf(it.getAccessibleText())
                .startsWith("derde")).query();
        robot.interact(box::requestFocus);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Objects.requireNonNull(screen.model().chosen()).state()).isEqualTo(State.READY);
        assertThat(box.isFocused()).isTrue();
    }

    @Test
    void deleteTakesAFileOffAndTheMouseTakesTheOthersIn(FxRobot robot) {
        robot.interact(() -> {
            ListView<?> files = robot.lookup(".tw-intake-files").queryAs(ListView.class);
            files.getSelectionModel().select(3);
            files.requestFocus();
        });
        robot.type(KeyCode.DELETE);
        assertThat(screen.model().files()).hasSize(3);
        robot.clickOn("Proefdraaien");
        assertThat(study.file().transcripts()).isEmpty();
        robot.clickOn("2 bestanden innemen");
        assertThat(study.file().transcripts()).hasSize(3);
        robot.clickOn("Meer innemen");
        assertThat(screen.model().stepProperty().get()).isEqualTo(Step.FILES);
    }
}
