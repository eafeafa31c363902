package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.desktop.disagreements.ComparedStudy;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// After a lock and after reopening every screen is where it was left.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class ReturnTest {

    private static final Person LEAD = new Person.Lead("lead");
    private static final Person CODER = new Person.Coding(ComparedStudy.FIRST);
    private static final String ROW = "002";

    @TempDir
    Path folder;

    private Kit kit;
    private nl.tweespraak.cli.Wiring services;
    private Wiring wiring;
    private Scene scene;

    @Start
    void open(Stage stage) {
        ComparedStudy.small(folder).close();
        services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
        scene = new Scene(new Group(), 1000, 700);
        stage.setScene(scene);
        stage.show();
        wire();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::leave);
    }

    @Test
    void afterALockTheLeadGoesOnWithTheRowAndTheReason(FxRobot robot) {
        begin(robot, LEAD, "disagreements");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).type(KeyCode.A).write("samen");
        lockAndUnlock(robot);
        assertRow();
        assertThat(robot.lookup(".text-area").queryAllAs(TextInputControl.class))
                .anyMatch(it -> it.getText().equals("samen"));
    }

    @Test
    void afterALockTheCoderGoesOnWithTheSearch(FxRobot robot) {
        begin(robot, CODER, "search");
        robot.write("ex");
        robot.interact(() -> hits().getSelectionModel().select(1));
        lockAndUnlock(robot);
        assertThat(now().screen()).isEqualTo("search");
        assertThat(robot.lookup(".tw-asked").queryAs(TextInputControl.class).getText()).isEqualTo("ex");
        assertThat(hits().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void reopeningLeadsBackToTheRow(FxRobot robot) {
        begin(robot, LEAD, "disagreements");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        reopen(robot, LEAD);
        assertRow();
    }

    @Test
    void reopeningLeadsBackToTheSearchAndNoWordOfItWasWritten(FxRobot robot) throws Exception {
        begin(robot, CODER, "search");
        robot.write("gesprek");
        reopen(robot, CODER);
        assertThat(now().screen()).isEqualTo("search");
        assertThat(robot.lookup(".tw-asked").queryAs(TextInputControl.class).getText()).isEmpty();
        assertThat(Files.readString(folder.resolve("preferences").resolve("places.json"))).contains("search")
                .doesNotContain("gesprek");
    }

    @Test
    void reopeningLeadsBackToTheOverviewAndTheSettings(FxRobot robot) {
        begin(robot, LEAD, "settings");
        reopen(robot, LEAD);
        assertThat(now().screen()).isEqualTo("settings");
        robot.interact(wiring::leave);
        begin(robot, CODER, "overview");
        reopen(robot, CODER);
        assertThat(now().screen()).isEqualTo("overview");
    }

    private void assertRow() {
        assertThat(now().screen()).isEqualTo("disagreements");
        assertThat(now().places()).extractingByKey("disagreements", org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("row.case", ROW);
    }

    private Stay now() {
        return Objects.requireNonNull(wiring.stay());
    }

    private ListView<?> hits() {
        return (ListView<?>) Objects.requireNonNull(scene.getRoot().lookup(".tw-hits"));
    }

    private void begin(FxRobot robot, Person person, String screen) {
        robot.interact(() -> {
            Study study = services.open(folder.resolve("study"), null, ComparedStudy.PASSPHRASE.toCharArray());
            var shell = wiring.begin(OpenStudy.of(study), person);
            if (screen != null) {
                shell.open(screen, null);
            }
        });
    }

    private void lockAndUnlock(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.write(ComparedStudy.PASSPHRASE).push(KeyCode.ENTER);
    }

    /// As a new start of the program.
    private void reopen(FxRobot robot, Person person) {
        robot.interact(() -> {
            wiring.leave();
            wire();
        });
        begin(robot, person, null);
    }

    private void wire() {
        kit = Kit.of(Language.NL, ComparedStudy.CLOCK, Jobs.direct());
        kit.look().dress(scene);
        wiring = new Wiring(kit, services, new Preferences(folder.resolve("preferences")), () -> null, folder);
        scene.setRoot(wiring.root());
    }
}
