package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.tweespraak.desktop.coding.CodingController;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From words in the palette to the message in which they stand, by keys, in the sample study.
@Tag("slow")
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class PaletteTextTest {

    @TempDir
    Path folder;

    private Kit kit;
    private Wiring wiring;
    private Study study;

    @Start
    void open(Stage stage) {
        kit = Kit.of(Language.NL, Clock.systemUTC(), Jobs.direct());
        var services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
        study = services.sample(folder.resolve("sample"), "verzonnen".toCharArray());
        wiring = new Wiring(kit, services, new Preferences(folder.resolve("preferences")), () -> study, folder);
        Scene scene = new Scene(new StackPane(), 1000, 700);
        kit.look().dress(scene);
        scene.setRoot(wiring.root());
        stage.setScene(scene);
        stage.show();
        wiring.begin(OpenStudy.of(study), new Person.Coding("Codeur C"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::leave);
    }

    @Test
    void wordsLeadToTheirMessage(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("mijn ex ruim een jaar");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".tw-palette .list-view").queryListView().getItems().size()).isPositive();
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        CodingController.Left here = wiring.here().orElseThrow();
        assertThat(study.file().transcript(here.transcript()).messages().get(here.position() - 1).text())
                .contains("mijn ex").contains("ruim een jaar");
        assertThat(robot.lookup(".tw-current-bar").queryAll()).isNotEmpty();
    }
}
