package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.SheetLine;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// The keys of a coder, pressed in a window without a display.
@ExtendWith(ApplicationExtension.class)
class CodingScreenTest {

    private final Kit kit = Kit.direct(CodingStudy.CLOCK);
    private final Study study = CodingStudy.make(CodingStudy.folder(), "a", "b");
    private final CodingController coding = new CodingController(kit, study, true, null);

    @Start
    void open(Stage stage) {
        CodingStudy.show(coding, kit, stage);
    }

    @Stop
    void close() {
        study.close();
    }

    @Test
    void theHeadsOfConversationAndFormEndInOneLine(FxRobot robot) {
        assertThat(robot.lookup(".tw-conversation-head").<Region>query().getHeight())
                .isEqualTo(robot.lookup(".tw-form .tw-pane-head").<Region>query().getHeight());
    }

    @Test
    void aCaseIsCodedByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        assertThat(study.sheet("a").line("scope").coded()).isEqualTo(new Answer.One(1));
        assertThat(focused()).isEqualTo("first_contact");

        robot.type(KeyCode.TAB);
        assertThat(focused()).isEqualTo("language");
        robot.type(KeyCode.DIGIT1);
        assertThat(study.sheet("a").line("language").coded()).isEqualTo(new Answer.One(1));

        robot.type(KeyCode.DOWN, KeyCode.E);
        assertThat(study.sheet("a").line("chatter_role").evidence()).singleElement()
                .satisfies(evidence -> assertThat(evidence.position()).isEqualTo(2));

        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT1).release(KeyCode.SHIFT);
        assertThat(study.sheet("a").line("chatter_role").isDoubted()).isTrue();

        robot.type(KeyCode.ENTER).press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(study.sheet("a").line("chatter_role").isDoubted()).isFalse();
    }

    @Test
    void digitsAreTypedIntoANumber(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        robot.interact(() -> coding.actions().focus("age"));
        robot.type(KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER);

        assertThat(study.sheet("a").line("age").coded()).isEqualTo(new Answer.Amount(new BigDecimal(24)));
        assertThat(focused()).isNotEqualTo("age");
    }

    @Test
    void keysAreLettersWhileSomebodyTypes(FxRobot robot) {
        robot.type(KeyCode.M, KeyCode.E, KeyCode.N, KeyCode.DIGIT1, KeyCode.ESCAPE);

        assertThat(CaseFile.memo(study.sheet("a").line("scope"))).isEqualTo("en1");
        assertThat(study.sheet("a").line("scope").coded()).isNull();
        robot.type(KeyCode.DIGIT1);
        assertThat(study.sheet("a").line("scope").coded()).isEqualTo(new Answer.One(1));
    }

    @Test
    void aMessageIsFoldedAwayAndShownAgain(FxRobot robot) {
        robot.type(KeyCode.F);
        assertThat(folded(robot)).isEqualTo(1);
        robot.type(KeyCode.DOWN, KeyCode.F);
        assertThat(folded(robot)).isEqualTo(2);
        robot.type(KeyCode.F);
        assertThat(folded(robot)).isEqualTo(1);
    }

    @Test
    void whatHasEvidenceIsFoldedAwayTogether(FxRobot robot) {
        robot.type(KeyCode.E, KeyCode.DOWN, KeyCode.DOWN, KeyCode.E, KeyCode.G);
        assertThat(folded(robot)).isEqualTo(2);
        robot.type(KeyCode.G);
        assertThat(folded(robot)).isZero();
    }

    @Test
    void theFoldingKeysStandInTheSheetAndThePalette() {
        assertThat(coding.commands()).filteredOn(it -> it.run() != null).extracting(Command::name)
                .contains("coding.foldMessage", "coding.foldMarked", "coding.fold");
        assertThat(coding.commands()).extracting(Command::keys).contains("f", "g");
    }

    @Test
    void twoCasesThatLookTheSameAreKeptApart(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.clickOn("staat er niet");
        assertThat(study.sheet("a").line("scope").coded()).isNull();
        assertThat(study.sheet("b").line("scope").coded()).isEqualTo(Answer.Missing.UNKNOWN);
    }

    private static long folded(FxRobot robot) {
        return robot.lookup(".tw-folded").queryAll().stream()
                .filter(node -> node.getScene() != null && node.isVisible() && node.getParent().isVisible()
                        && Objects.requireNonNull(node.getParent().getParent()).getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("folded")))
                .count();
    }

    @Test
    void handInOpensTheNextCase(FxRobot robot) {
        robot.type(KeyCode.DIGIT5);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(study.sheet("a").handedIn()).isTrue();
        assertThat(coding.model().cases().current().get()).isEqualTo("b");
    }

    @Test
    void aDoubtBringsItsQuestion(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT1).release(KeyCode.SHIFT);
        robot.type(KeyCode.O, KeyCode.F, KeyCode.ENTER, KeyCode.DIGIT1);

        SheetLine line = study.sheet("a").line("scope");
        assertThat(Objects.requireNonNull(CaseFile.doubt(line)).question()).isEqualTo("of");
        assertThat(line.coded()).isEqualTo(new Answer.One(1));
    }

    @Test
    void aDoubleIsProposedAndWithdrawn(FxRobot robot) {
        robot.type(KeyCode.D, KeyCode.B, KeyCode.ENTER, KeyCode.O, KeyCode.K, KeyCode.ENTER);

        assertThat(study.sheet("a").proposal()).satisfies(it -> {
            assertThat(it.of()).isEqualTo("b");
            assertThat(it.reason()).isEqualTo("ok");
        });
        robot.clickOn("Intrekken");
        assertThat(study.sheet("a").proposal()).isNull();
    }

    @Test
    void aHandedInCaseIsTakenBack(FxRobot robot) {
        robot.type(KeyCode.DIGIT5);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(coding.model().cases().current().get()).isEqualTo("a");

        robot.clickOn("Terughalen");
        assertThat(study.sheet("a").handedIn()).isFalse();
        robot.push(KeyCode.SHIFT, KeyCode.TAB).type(KeyCode.DIGIT1);
        assertThat(study.sheet("a").line("scope").coded()).isEqualTo(new Answer.One(1));
    }

    @Test
    void aCategoryIsChosenWithTheMouse(FxRobot robot) {
        robot.clickOn(".tw-category");

        assertThat(study.sheet("a").line("scope").coded()).isEqualTo(new Answer.One(1));
    }

    private String focused() {
        return Objects.requireNonNull(coding.model().form().focused().get());
    }
}
