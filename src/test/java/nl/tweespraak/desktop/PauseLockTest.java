package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyLock;
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

/// The pause lock and the break reminder in the whole window, by keys.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class PauseLockTest {

    private static final String SAYS_LOCKED = "Vergrendeld. De wachtzin brengt u terug waar u was.";

    @TempDir
    Path folder;

    private final PassingClock clock = new PassingClock();
    private Kit kit;
    private Wiring wiring;
    private Scene scene;

    @Start
    void open(Stage stage) {
        kit = Kit.of(Language.NL, clock, Jobs.direct());
        var services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
        wiring = new Wiring(kit, services, new Preferences(folder.resolve("preferences")), () -> null, folder);
        scene = new Scene(new Group(), 1000, 700);
        kit.look().dress(scene);
        scene.setRoot(wiring.root());
        stage.setScene(scene);
        stage.show();
        Study study = services.create(folder.resolve("study"), "verzonnen".toCharArray(), "Proef (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true);
        wiring.begin(OpenStudy.of(study), new Person.Coding("Codeur A")).open("settings", null);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::leave);
    }

    @Test
    void aPauseClosesTheDatabaseAndThePassphraseLeadsBackToTheSamePlace(FxRobot robot) {
        clock.pass(15);
        robot.push(KeyCode.SHIFT);
        assertThat(shown()).contains(SAYS_LOCKED, "Proef (verzonnen)").doesNotContain("Tekstgrootte");
        StudyLock.take(folder.resolve("study")).close();

        robot.write("anders").push(KeyCode.ENTER);
        assertThat(shown()).contains(SAYS_LOCKED);
        robot.write("verzonnen").push(KeyCode.ENTER);
        assertThat(shown()).contains("Tekstgrootte", "Codeur A");
    }

    @Test
    void itCanBeLockedByAKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(shown()).contains(SAYS_LOCKED);
    }

    @Test
    void nothingCopiedIsLeftWhenItLocks(FxRobot robot) {
        robot.interact(
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "verzonnen memo")));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(shown()).contains(SAYS_LOCKED);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getContentTypes()).isEmpty());
    }

    @Test
    void whatIsNotSavedYetIsHiddenInsteadOfLost(FxRobot robot) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "verzonnen memo"));
            kit.saved().set(new Saved.Failed(Text.same("vol"), () -> {
            }));
        });
        clock.pass(15);
        robot.push(KeyCode.SHIFT);
        assertThat(shown()).contains("De inhoud is verborgen").doesNotContain(SAYS_LOCKED);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getContentTypes()).isEmpty());
        robot.interact(() -> kit.saved().set(new Saved.Nothing()));
    }

    @Test
    void aBreakIsProposedQuietlyAndStaysUntilItIsPutAway(FxRobot robot) {
        for (int i = 0; i < 13; i++) {
            clock.pass(4);
            robot.push(KeyCode.SHIFT);
        }
        clock.pass(4);
        robot.push(KeyCode.SHIFT);
        clock.pass(4);
        robot.push(KeyCode.SHIFT);
        robot.interact(() -> wiring.attendance().look());
        assertThat(kit.notices()).singleElement().extracting(Notice::kind).isEqualTo(Notice.Kind.REMINDER);
        robot.clickOn("Goed");
        assertThat(kit.notices()).isEmpty();
    }

    private List<String> shown() {
        WaitForAsyncUtils.waitForFxEvents();
        return all(scene.getRoot()).stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .map(Labeled::getText).filter(text -> text != null && !text.isBlank()).toList();
    }

    private static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
            }
        }
        return found;
    }
}
