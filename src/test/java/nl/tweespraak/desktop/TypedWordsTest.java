package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.tweespraak.desktop.coding.CodingStudy;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.model.Coding;
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

/// What somebody is typing survives hiding, locking and closing, without a pause before them.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class TypedWordsTest {

    @TempDir
    Path folder;

    private final PassingClock clock = new PassingClock();
    private nl.tweespraak.cli.Wiring services;
    private Wiring wiring;
    private Study study;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Kit kit = Kit.of(Language.NL, clock, Jobs.direct());
        services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
        wiring = new Wiring(kit, services, new Preferences(folder.resolve("preferences")), () -> null, folder);
        scene = new Scene(new Group(), 1000, 700);
        kit.look().dress(scene);
        scene.setRoot(wiring.root());
        stage.setScene(scene);
        stage.show();
        study = CodingStudy.make(folder, "a", "b");
        wiring.begin(OpenStudy.of(study), study.person()).open("coding", null);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::leave);
    }

    @Test
    void theStatusBarSaysThatItIsNotSavedYet(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            type("graag");
            assertThat(scene.getRoot().lookupAll(".tw-status-bar .label")).map(Labeled.class::cast)
                    .map(Labeled::getText).contains("nog niet bewaard");
        });
    }

    @Test
    void hidingSavesIt(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            type("verborgen");
            press(KeyCode.F8, false);
            assertThat(memo(study)).isEqualTo("verborgen");
        });
    }

    @Test
    void lockingSavesItBeforeTheStudyCloses(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            type("gesloten");
            press(KeyCode.L, true);
        });
        assertThat(reopened()).isEqualTo("gesloten");
    }

    @Test
    void aPauseThatLocksSavesIt(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            type("gepauzeerd");
            clock.pass(15);
            wiring.attendance().look();
        });
        assertThat(reopened()).isEqualTo("gepauzeerd");
    }

    @Test
    void closingSavesIt(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            type("klaar");
            wiring.whenSaved(wiring::leave);
        });
        assertThat(reopened()).isEqualTo("klaar");
    }

    private void type(String words) {
        ((TextInputControl) Objects.requireNonNull(scene.getFocusOwner())).appendText(words);
    }

    private void press(KeyCode code, boolean control) {
        scene.getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private String reopened() {
        try (Study study = services.open(folder.resolve("study"), null, CodingStudy.PASSPHRASE.toCharArray())) {
            return memo(study.as(new Person.Coding(CodingStudy.CODER)));
        }
    }

    private static String memo(Study study) {
        Coding coding = study.sheet("a").line("scope").coding();
        return coding == null ? "" : coding.memo();
    }
}
