package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.tweespraak.desktop.PassingClock;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What is typed is said not to be saved until it is, and leaving its place saves it at once. What has to be seen
/// before a pause saves it happens within one turn of the FX thread.
@ExtendWith(ApplicationExtension.class)
class TypingTest {

    private final PassingClock clock = new PassingClock();
    private final Kit kit = Kit.direct(clock);
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
    void whatIsTypedIsNotSavedYetAndSaysSo(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            field().appendText("graag");
            assertThat(kit.saved().get()).isInstanceOf(Saved.Typed.class);
            assertThat(memo()).isEmpty();
            field().setText("");
            assertThat(kit.saved().get()).isInstanceOf(Saved.Nothing.class);
        });
    }

    @Test
    void leavingTheFieldSavesAtOnce(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            field().appendText("graag samen");
            coding.view().lookup(".tw-form-card").requestFocus();
            assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
            assertThat(memo()).isEqualTo("graag samen");
        });
    }

    @Test
    void anotherQuestionAndAnotherCaseSaveAtOnce(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            field().appendText("een");
            coding.actions().focus("chatter_role");
            assertThat(memo()).isEqualTo("een");
            coding.actions().focus("scope");
        });
        robot.type(KeyCode.M).interact(() -> {
            field().appendText(" twee");
            coding.cases().open("b");
            assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
            assertThat(memo()).isEqualTo("een twee");
            assertThat(CaseFile.memo(study.sheet("b").line("scope"))).isEmpty();
        });
    }

    @Test
    void whoTypesOnIsSavedEveryTwoSeconds(FxRobot robot) {
        robot.type(KeyCode.M).interact(() -> {
            field().appendText("een");
            clock.pass(Duration.ofMillis(1900));
            field().appendText(" twee");
            assertThat(memo()).isEmpty();
            clock.pass(Duration.ofMillis(100));
            field().appendText(" drie");
            assertThat(memo()).isEqualTo("een twee drie");
            assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
            field().appendText(" vier");
            assertThat(kit.saved().get()).isInstanceOf(Saved.Typed.class);
            assertThat(memo()).isEqualTo("een twee drie");
        });
    }

    @Test
    void halfANumberIsNoAnswerButSaysThatItIsNotSaved(FxRobot robot) {
        robot.interact(() -> coding.actions().focus("age"));
        robot.type(KeyCode.DIGIT2).interact(() -> {
            assertThat(kit.saved().get()).isInstanceOf(Saved.Typed.class);
            clock.pass(Duration.ofSeconds(5));
            field().setText("28");
            assertThat(study.sheet("a").line("age").coded()).isNull();
            ((Saved.Typed) kit.saved().get()).save().run();
            assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
            assertThat(study.sheet("a").line("age").coded()).isEqualTo(new Answer.Amount(new BigDecimal(28)));
        });
    }

    @Test
    void aCaseThatIsHandedInTakesNoMemo(FxRobot robot) {
        robot.interact(() -> {
            study.apply(new Edit.HandInCase("a", CodingStudy.CODER));
            coding.cases().open("b");
            coding.cases().open("a");
        });
        robot.type(KeyCode.M, KeyCode.O);
        assertThat(memo()).isEmpty();
        assertThat(robot.lookup(".text-area").queryAllAs(TextInputControl.class))
                .isNotEmpty().noneMatch(TextInputControl::isEditable);
    }

    private TextInputControl field() {
        return (TextInputControl) Objects.requireNonNull(coding.view().getScene().getFocusOwner());
    }

    private String memo() {
        return CaseFile.memo(study.sheet("a").line("scope"));
    }
}
