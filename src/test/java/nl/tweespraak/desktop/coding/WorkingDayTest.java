package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.SheetLine;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// A coder's day: forty cases, every question that is reached, by keys alone.
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class WorkingDayTest {

    private static final int CASES = 40;
    private static final int SETTLED = 10;
    private static final long SEED = 41;
    private static final long GROWTH = 24L << 20;

    private final Kit kit = Kit.direct(CodingStudy.CLOCK);
    private final Study study = CodingStudy.make(CodingStudy.folder(),
            IntStream.rangeClosed(1, CASES).mapToObj("%03d"::formatted).toArray(String[]::new));
    private final CodingController coding = new CodingController(kit, study, true, null);
    private final Random random = new Random(SEED);
    private final Map<String, @Nullable Answer> expected = new HashMap<>();
    private final Map<String, Integer> marked = new HashMap<>();

    @Start
    void open(Stage stage) {
        CodingStudy.show(coding, kit, stage);
    }

    @Stop
    void close() {
        study.close();
    }

    @Test
    void fortyCasesByKeysLoseNothingAndNeedNoMoreMemory(FxRobot robot) {
        long settled = 0;
        for (int done = 1; done <= CASES; done++) {
            robot.interact(this::code);
            assertThat(file().open()).as("open in case %s", file().caseId()).isZero();
            robot.interact(() -> press(KeyCode.ENTER, "", false, true));
            if (done == SETTLED) {
                settled = used();
            }
        }
        assertThat(used() - settled).as("growth in bytes").isLessThan(GROWTH);
        assertThat(coding.model().cases().handedIn()).isEqualTo(CASES);
        expected.forEach((key, answer) -> {
            String[] place = key.split(" ", -1);
            SheetLine line = study.sheet(place[0]).line(place[1]);
            assertThat(line.coded()).as(key).isEqualTo(answer);
            assertThat(line.evidence()).as(key).hasSize(marked.getOrDefault(key, 0));
        });
        assertThat(study.file().check()).isEmpty();
    }

    /// Answers question after question until Tab leads no further.
    private void code() {
        String caseId = file().caseId();
        String before;
        do {
            before = focused();
            SheetLine line = file().line(before);
            if (random.nextInt(4) == 0 && line.variable().kind().hasCategories()) {
                press(KeyCode.DOWN);
                write("e");
                marked.merge(caseId + " " + before, 1, Integer::sum);
            }
            expected.put(caseId + " " + before, answer(line.variable()));
            if (focused().equals(before)) {
                press(KeyCode.TAB);
            }
        } while (!focused().equals(before));
    }

    private Answer answer(Variable variable) {
        if (variable.kind().hasCategories() && random.nextInt(6) == 0) {
            write("?");
            return Answer.Missing.UNKNOWN;
        }
        return switch (variable.kind()) {
            case ONE -> {
                int key = "scope".equals(variable.name()) ? 1 : 1 + random.nextInt(variable.categories().size());
                write(Integer.toString(key));
                yield new Answer.One(variable.categories().get(key - 1).code());
            }
            case MANY -> {
                SortedSet<Integer> codes = new TreeSet<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    int key = 1 + random.nextInt(variable.categories().size());
                    int code = variable.categories().get(key - 1).code();
                    if (codes.add(code)) {
                        write(Integer.toString(key));
                    }
                }
                yield Answer.Many.of(codes);
            }
            case NUMBER -> {
                int number = 18 + random.nextInt(60);
                write(Integer.toString(number));
                press(KeyCode.ENTER);
                yield new Answer.Amount(new BigDecimal(number));
            }
            case DATE -> {
                write("3-4-2022");
                press(KeyCode.ENTER);
                yield new Answer.Day(LocalDate.of(2022, 4, 3));
            }
            case TEXT -> {
                press(KeyCode.ENTER);
                write("anders");
                press(KeyCode.ENTER);
                yield new Answer.Words("anders");
            }
        };
    }

    /// As a keyboard does it, without its delays.
    private void write(String text) {
        text.codePoints().forEach(character -> press(KeyCode.UNDEFINED, Character.toString(character), false, false));
    }

    private void press(KeyCode code) {
        press(code, "", false, false);
    }

    private void press(KeyCode code, String typed, boolean shift, boolean control) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        // What was just shown gets its style, as between two pulses of the screen.
        coding.view().applyCss();
        coding.view().layout();
        if (!typed.isEmpty()) {
            fire(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, shift, control, false, false));
        }
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, false));
    }

    private void fire(KeyEvent event) {
        Event.fireEvent(coding.view().getScene().getFocusOwner(), event);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private CaseFile file() {
        return Objects.requireNonNull(coding.model().form().file().get());
    }

    private String focused() {
        return Objects.requireNonNull(coding.model().form().focused().get());
    }
}
