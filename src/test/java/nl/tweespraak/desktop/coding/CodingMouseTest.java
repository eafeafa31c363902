package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.study.SheetLine;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// Everything about a question with the mouse alone; the keyboard only writes words.
@ExtendWith(ApplicationExtension.class)
class CodingMouseTest {

    private final Kit kit = Kit.direct(CodingStudy.CLOCK);
    private final Study study = CodingStudy.make(CodingStudy.folder(), "a", "b");
    private final CodingController coding = new CodingController(kit, study, true, null);

    @Start
    void open(Stage stage) {
        CodingStudy.answer(study, "a", "scope", "1");
        CodingStudy.answer(study, "a", "chatter_role", "1");
        Scene scene = new Scene(coding.view(), 1000, 800);
        kit.look().dress(scene);
        stage.setScene(scene);
        stage.show();
        coding.shown(null);
    }

    @Stop
    void close() {
        study.close();
    }

    @Test
    void severalCategoriesAreChosenAndTakenOut(FxRobot robot) {
        focus(robot, "referral");
        List<Node> categories = categories(robot);
        robot.clickOn(categories.get(0)).clickOn(categories.get(2)).clickOn(categories.get(0));
        assertThat(line("referral").coded()).isEqualTo(Answer.Many.of(List.of(3)));
        robot.clickOn("staat er niet");
        assertThat(line("referral").coded()).isEqualTo(Answer.Missing.UNKNOWN);
    }

    @Test
    void aNumberAndADateAreWritten(FxRobot robot) {
        focus(robot, "age");
        robot.clickOn(field(robot)).eraseText(2).write("31");
        robot.push(KeyCode.ENTER);
        assertThat(line("age").coded()).isEqualTo(new Answer.Amount(new BigDecimal(31)));

        focus(robot, "first_contact");
        robot.clickOn(field(robot)).eraseText(12).write("3-4-2022").push(KeyCode.ENTER);
        assertThat(line("first_contact").coded()).isEqualTo(new Answer.Day(LocalDate.of(2022, 4, 3)));
    }

    @Test
    void aNumberOutOfRangeIsSaidAndNotTaken(FxRobot robot) {
        focus(robot, "age");
        robot.clickOn(field(robot)).eraseText(2).write("999").push(KeyCode.ENTER);
        assertThat(line("age").coded()).isNull();
        assertThat(robot.lookup(".tw-danger").<Node>queryAll()).anyMatch(node -> node.isVisible());
    }

    @Test
    void aDoubtItsQuestionAndAMemoAreWritten(FxRobot robot) {
        focus(robot, "duration");
        robot.clickOn(".tw-doubt").write("welke maand").clickOn(".tw-memo:last-child .text-area");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("later").clickOn(".tw-form-card .tw-strong");
        assertThat(CaseFile.doubt(line("duration"))).isEqualTo(new Doubt("welke maand"));
        assertThat(CaseFile.memo(line("duration"))).isEqualTo("later");
        robot.clickOn(".tw-doubt");
        assertThat(line("duration").isDoubted()).isFalse();
    }

    @Test
    void evidenceIsMarkedVisitedAndTakenOut(FxRobot robot) {
        focus(robot, "duration");
        robot.interact(() -> coding.reader().goTo(new Place("a", 3)));
        robot.clickOn(".tw-mark-button");
        assertThat(line("duration").evidence()).hasSize(1);
        robot.interact(() -> coding.reader().goTo(new Place("a", 1)));
        robot.clickOn(".tw-evidence-chip");
        assertThat(Objects.requireNonNull(coding.reader().current().get()).position()).isEqualTo(3);
        robot.clickOn(".tw-evidence-away");
        assertThat(line("duration").evidence()).isEmpty();
    }

    @Test
    void definitionAndHistoryOpenInPlace(FxRobot robot) {
        focus(robot, "duration");
        robot.clickOn("definitie");
        assertThat(coding.model().form().defined().get()).isTrue();
        robot.clickOn(".tw-history");
        assertThat(coding.model().form().history().get()).isEmpty();
        assertThat(robot.lookup("Hier is nog niets gezegd.").queryAll()).isNotEmpty();
    }

    @Test
    void sectionsFoldAndQuestionsOpen(FxRobot robot) {
        focus(robot, "language");
        robot.clickOn("Gender");
        assertThat(coding.model().form().focused().get()).isEqualTo("gender");
        int before = coding.model().form().rows().size();
        robot.clickOn("Slachtoffer");
        assertThat(coding.model().form().rows()).hasSizeLessThan(before);
        robot.clickOn("Alleen open");
        assertThat(coding.model().form().openOnly().get()).isTrue();
    }

    @Test
    void theEyeHidesTheContentOfTheWholeWindow(FxRobot robot) {
        List<Node> eyes = robot.lookup(".tw-conversation-head .tw-icon-button").queryAll().stream()
                .map(Node.class::cast).filter(node -> node.isVisible()).toList();
        robot.clickOn(eyes.getLast());
        assertThat(kit.hidden().get()).isTrue();
    }

    @Test
    void theListIsFilteredAndSorted(FxRobot robot) {
        robot.interact(() -> coding.model().casesShown().set(true));
        robot.clickOn(".tw-case-choices").clickOn("Met twijfel");
        assertThat(coding.model().cases().filter().get()).isEqualTo(CasesModel.Filter.DOUBT);
        assertThat(coding.model().cases().shown()).isEmpty();
    }

    private void focus(FxRobot robot, String variable) {
        robot.interact(() -> coding.actions().focus(variable));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> categories(FxRobot robot) {
        return robot.lookup(".tw-category").queryAll().stream().filter(Node::isVisible).toList();
    }

    private Node field(FxRobot robot) {
        return robot.lookup(".tw-form-card .text-field").query();
    }

    private SheetLine line(String variable) {
        return study.sheet("a").line(variable);
    }
}
