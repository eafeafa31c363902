package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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

/// What a coder does all day, with the number of key presses that it takes: it may shrink and not grow. A key held down
/// with another counts with it as one press; what is typed as text does not count.
@ExtendWith(ApplicationExtension.class)
class FiveTasksTest {

    private final Kit kit = Kit.direct(CodingStudy.CLOCK);
    private final Study study = CodingStudy.make(CodingStudy.folder(), "a", "b", "c", "d");
    private final CodingController coding = new CodingController(kit, study, true, null);
    private int presses;

    @Start
    void open(Stage stage) {
        for (String id : List.of("a", "b", "c", "d")) {
            CodingStudy.answer(study, id, "scope", "1");
            CodingStudy.answer(study, id, "chatter_role", "1");
        }
        CodingStudy.show(coding, kit, stage);
    }

    @Stop
    void close() {
        study.close();
    }

    @Test
    void threeVariablesWithEvidenceTakeTwelvePresses(FxRobot robot) {
        robot.interact(() -> {
            coding.actions().focus("acute_unsafety");
            coding.reader().goTo(new Place("a", 1));
        });
        press(robot, KeyCode.E);
        press(robot, KeyCode.DIGIT1);
        toSection(robot, KeyCode.DIGIT4);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.E);
        press(robot, KeyCode.DIGIT3);
        toSection(robot, KeyCode.DIGIT6);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.E);
        press(robot, KeyCode.DIGIT1);

        assertThat(presses).isLessThanOrEqualTo(12);
        assertCoded("acute_unsafety", 1, 1);
        assertCoded("duration", 3, 2);
        assertCoded("perpetrator_relation", 1, 3);
    }

    @Test
    void aDoubtWithItsQuestionTakesThreePresses(FxRobot robot) {
        robot.interact(() -> coding.actions().focus("duration"));
        press(robot, KeyCode.SHIFT, KeyCode.DIGIT1);
        robot.write("welke maand");
        press(robot, KeyCode.ENTER);

        assertThat(presses).isLessThanOrEqualTo(3);
        assertThat(CaseFile.doubt(line("a", "duration"))).isEqualTo(new Doubt("welke maand"));
        assertThat(isCardFocused()).isTrue();
    }

    @Test
    void findingAWordAndReturningTakesFourPresses(FxRobot robot) {
        robot.interact(() -> coding.actions().focus("duration"));
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("jaar");
        press(robot, KeyCode.ENTER);
        assertThat(Objects.requireNonNull(coding.reader().current().get()).position()).isEqualTo(3);
        press(robot, KeyCode.ESCAPE);
        if (!isCardFocused()) {
            press(robot, KeyCode.ESCAPE);
        }

        assertThat(presses).isLessThanOrEqualTo(4);
        assertThat(isCardFocused()).isTrue();
        assertThat(coding.model().form().focused().get()).isEqualTo("duration");
    }

    @Test
    void correctingAnAnswerThreeCasesBackTakesEightPresses(FxRobot robot) {
        CodingStudy.answer(study, "a", "duration", "3");
        robot.interact(() -> {
            coding.shown("d");
            coding.actions().focus("time_since");
        });
        for (int back = 0; back < 3; back++) {
            press(robot, KeyCode.ALT, KeyCode.UP);
        }
        toSection(robot, KeyCode.DIGIT4);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.DIGIT4);

        assertThat(presses).isLessThanOrEqualTo(8);
        assertThat(line("a", "duration").coded()).isEqualTo(new Answer.One(4));
    }

    @Test
    void handingInAndOpeningTheNextTakesOnePress(FxRobot robot) {
        robot.interact(() -> {
            coding.actions().focus("scope");
            coding.actions().choose(5);
        });
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(presses).isEqualTo(1);
        assertThat(study.sheet("a").handedIn()).isTrue();
        assertThat(coding.model().cases().current().get()).isEqualTo("b");
        assertThat(isCardFocused()).isTrue();
    }

    /// The first question of a section.
    private void toSection(FxRobot robot, KeyCode number) {
        press(robot, KeyCode.ALT, number);
    }

    private void press(FxRobot robot, KeyCode... chord) {
        robot.push(chord);
        presses++;
    }

    private void assertCoded(String variable, int code, int position) {
        SheetLine line = line("a", variable);
        assertThat(line.coded()).as(variable).isEqualTo(new Answer.One(code));
        assertThat(line.evidence()).as(variable).singleElement()
                .satisfies(evidence -> assertThat(evidence.position()).isEqualTo(position));
    }

    private SheetLine line(String caseId, String variable) {
        return study.sheet(caseId).line(variable);
    }

    private boolean isCardFocused() {
        return coding.view().getScene().getFocusOwner().getStyleClass().contains("tw-form-card");
    }
}
