package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.model.Edit;
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
import org.testfx.util.WaitForAsyncUtils;

/// The whole window by mouse and keys, from the way in to the screens.
@NullUnmarked // what @Start sets
@ExtendWith(ApplicationExtension.class)
class WiringTest {

    @TempDir
    Path folder;

    private Kit kit;
    private nl.tweespraak.cli.Wiring services;
    private Wiring wiring;
    private Scene scene;

    @Start
    void open(Stage stage) {
        kit = Kit.of(Language.NL, Clock.systemUTC(), Jobs.direct());
        services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
        wiring = new Wiring(kit, services, new Preferences(folder.resolve("preferences")), () -> study("sample"),
                folder);
        scene = new Scene(new Group(), 1000, 700);
        kit.look().dress(scene);
        scene.setRoot(wiring.root());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(wiring::leave);
    }

    @Test
    void aNewStudyIsMadeByKeysAndOpensOnTheOverview(FxRobot robot) {
        robot.clickOn("Nieuw onderzoek");
        List<TextField> fields = fields(TextField.class);
        robot.clickOn(fields.get(0)).write("Proef");
        robot.interact(() -> fields.get(1).setText(folder.resolve("proef").toString()));
        for (PasswordField field : fields(PasswordField.class)) {
            robot.clickOn(field).write("verzonnen zin");
        }
        assertThat(nameless()).as("on the form").isEmpty();
        robot.clickOn("Onderzoek maken");
        assertThat(shown()).contains("Proef", "Overzicht", "Volgende stap", "Nog geen gesprekken");
    }

    @Test
    void theGearOnTheWayInLeadsToTheSettingsAndEscapeBack(FxRobot robot) {
        robot.clickOn(gear());
        assertThat(shown()).contains("Tekstgrootte");
        assertThat(nameless()).as("on the way in").isEmpty();
        robot.clickOn("Terug");
        assertThat(shown()).doesNotContain("Tekstgrootte");
        robot.clickOn(gear());
        robot.push(KeyCode.ESCAPE);
        assertThat(shown()).doesNotContain("Tekstgrootte");
        robot.clickOn("Voorbeeldonderzoek");
        robot.push(KeyCode.CONTROL, KeyCode.K).write("inst").push(KeyCode.ENTER);
        assertThat(shown()).as("the same settings in the study").contains("Tekstgrootte");
    }

    private Node gear() {
        return fields(Button.class).stream().filter(it -> "Instellingen".equals(it.getAccessibleText())).findFirst()
                .orElseThrow();
    }

    @Test
    void theSampleOpensAndSaysThatItIsInvented(FxRobot robot) {
        robot.clickOn("Voorbeeldonderzoek");
        assertThat(shown()).contains("verzonnen gegevens", "Overzicht");
        assertThat(nameless()).as("on the overview").isEmpty();
    }

    @Test
    void keysHideContentListShortcutsAndLeadToAnyScreen(FxRobot robot) {
        robot.clickOn("Voorbeeldonderzoek");
        robot.push(KeyCode.F8);
        assertThat(shown()).contains("De inhoud is verborgen").doesNotContain("Volgende stap");
        robot.push(KeyCode.F8);
        assertThat(shown()).contains("Volgende stap");
        robot.push(KeyCode.F2);
        assertThat(shown()).contains("Alle inhoud verbergen of tonen");
        robot.push(KeyCode.ESCAPE);
        assertThat(shown()).doesNotContain("Alle inhoud verbergen of tonen");
        robot.push(KeyCode.CONTROL, KeyCode.K).write("inst").push(KeyCode.ENTER);
        assertThat(shown()).contains("Tekstgrootte");
        assertThat(nameless()).as("in the settings").isEmpty();
    }

    @Test
    void languageThemeAndTextSizeChangeWhileItRuns(FxRobot robot) {
        robot.clickOn("English");
        assertThat(shown()).contains("New study");
        robot.interact(() -> kit.look().larger());
        assertThat(scene.getRoot().getStyle()).contains("15.4");
    }

    @Test
    void aCoderFindsTheCodingScreen(FxRobot robot) {
        Study study = study("coder");
        robot.interact(() -> wiring.begin(OpenStudy.of(study), new Person.Coding("Codeur A")));
        robot.clickOn("#coding");
        assertThat(nameless()).as("on the coding screen").isEmpty();
    }

    /// What was erased could not be cleared from the files: that goes on at the next opening, and nobody is kept here.
    @Test
    void aStudyThatDoesNotCloseAsItShouldKeepsNobodyInIt(FxRobot robot) throws IOException {
        Study study = study("purged");
        Path place = study.file().folder();
        study.apply(new Edit.Purge());
        Files.createFile(place.resolve("renewing"));
        robot.interact(() -> wiring.begin(OpenStudy.of(study), new Person.Lead("lead")));
        robot.interact(wiring::leave);
        assertThat(place.resolve("renewing")).exists();
        assertThatThrownBy(() -> study.file().title()).isInstanceOf(RuntimeException.class);
    }

    private Study study(String name) {
        return services.create(folder.resolve(name), "verzonnen".toCharArray(), "Voorbeeldonderzoek (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true);
    }

    private <N extends Node> List<N> fields(Class<N> kind) {
        return all(scene.getRoot()).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The words that can be seen now.
    private List<String> shown() {
        WaitForAsyncUtils.waitForFxEvents();
        return all(scene.getRoot()).stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .map(Labeled::getText).filter(text -> text != null && !text.isBlank()).toList();
    }

    /// The controls that can have the focus and of which a reader would hear nothing.
    private List<String> nameless() {
        WaitForAsyncUtils.waitForFxEvents();
        return all(scene.getRoot()).stream().filter(Control.class::isInstance)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> isBlank(node.getAccessibleText())
                        && !(node instanceof Labeled labeled && !isBlank(labeled.getText())))
                .filter(node -> fields(Label.class).stream().noneMatch(label -> node.equals(label.getLabelFor())))
                .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass()).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
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
