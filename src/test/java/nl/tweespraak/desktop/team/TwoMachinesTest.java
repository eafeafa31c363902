package nl.tweespraak.desktop.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.intake.StudyImport;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Agreement;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two coders on two machines that never meet code the sample study blind; the lead takes both in and settles every
/// difference by keyboard alone.
@NullUnmarked // what @Start sets
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class TwoMachinesTest {

    private static final String A = "Codeur A";
    private static final String B = "Codeur B";
    private static final int MOST = 200;

    private final Path folder;

    private final Kit kit = Kit.of(Language.NL, TeamStudy.CLOCK, Jobs.direct());
    private final TeamStudy team;
    private Scene scene;
    private Runnable leave;

    /// Made before there is a toolkit, which would wait.
    TwoMachinesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.team = new TeamStudy(folder);
        prepare();
    }

    @Start
    void open(Stage stage) {
        Path place = folder.resolve("lead");
        Preferences preferences = new Preferences(folder.resolve("home"));
        preferences.write("recent", Map.of("studies", List.of(Map.of("path", place.toString(), "title", "Proef"))));
        var wiring = new nl.tweespraak.desktop.Wiring(kit, team.services(), preferences, () -> {
            throw new IllegalStateException("no sample is asked for");
        }, folder);
        leave = wiring::leave;
        scene = new Scene(new StackPane(), 1440, 900);
        kit.look().dress(scene);
        scene.setRoot(wiring.root());
        stage.setScene(scene);
        stage.show();
    }

    /// The lead's study once the work of both was taken in; closed.
    private void prepare() throws IOException {
        Study lead = team.services().create(folder.resolve("lead"), TeamStudy.passphrase(), "Proef (verzonnen)",
                Codebooks.builtIn("ckm-2022"), true);
        Path transcripts = folder.resolve("transcripts.json");
        try (var in = getClass().getResourceAsStream("/sample/transcripts.json")) {
            Files.copy(Objects.requireNonNull(in), transcripts);
        }
        assertThat(StudyImport.into(lead, null).take(transcripts, (_, _) -> true).problems()).isEmpty();
        for (String coder : List.of(A, B)) {
            team.services().people(lead).add(coder, Person.Role.CODER, TeamStudy.passphrase());
        }
        TeamController screen = team.screen(lead);
        Path first = work(screen, A, "a", "/sample/codings-a.csv");
        take(screen, first);
        // The task of the second is made when the lead knows the work of the first already.
        Path second = work(screen, B, "b", "/sample/codings-b.csv");
        take(screen, second);
        assertThat(lead.counts().openDisagreements()).isGreaterThan(10);
        lead.close();
    }

    /// What a coder makes of the lead's task at a desk of their own.
    private Path work(TeamController lead, String coder, String name, String codings) throws IOException {
        Path task = folder.resolve("task-" + name + ".twp");
        lead.packages().send(coder, task);
        assertThat(lead.model().problemProperty().get()).isNull();
        Path place = folder.resolve("of-" + name);
        team.services().settle(task, place, null, TeamStudy.passphrase(), false);
        Path work = folder.resolve("work-" + name + ".twp");
        try (Study own = team.services().open(place, null, TeamStudy.passphrase())) {
            assertThat(own.coders()).as("nobody else is known here").isSubsetOf(coder);
            assertThat(own.counts().codings()).isZero();
            code(own, coder, codings);
            assertThat(own.disagreements(true)).as("nothing to compare with").isEmpty();
            assertThat(own.agreement(Agreement.Unknown.CATEGORY).variables())
                    .allSatisfy(it -> assertThat(it.coders()).isLessThan(2));
            TeamController desk = team.screen(own);
            desk.packages().send(coder, work);
            assertThat(desk.model().problemProperty().get()).isNull();
        }
        return work;
    }

    private void code(Study own, String coder, String codings) throws IOException {
        try (var in = getClass().getResourceAsStream(codings)) {
            List<String> rows = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .skip(1).toList();
            Set<String> cases = new LinkedHashSet<>();
            for (String row : rows) {
                String[] cells = row.split(",", 5);
                Answer answer = own.codebook().variable(cells[2]).parse(cells[3]).orElseThrow();
                if (answer != Answer.Missing.NOT_APPLICABLE) {
                    own.apply(new Edit.SetAnswer(new Entry.CodingKey(cells[0], coder, cells[2]), answer));
                }
                cases.add(cells[0]);
            }
            cases.forEach(it -> own.apply(new Edit.HandInCase(it, coder)));
        }
    }

    private static void take(TeamController screen, Path work) {
        screen.packages().look(work);
        assertThat(screen.model().problemProperty().get()).isNull();
        screen.packages().take();
        assertThat(screen.model().problemProperty().get()).isNull();
    }

    @Test
    void theLeadSettlesEveryDifferenceByKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(PasswordField.class);
        robot.write(String.valueOf(TeamStudy.passphrase())).push(KeyCode.ENTER);
        settle();
        // Two coders and then the lead may sit down at a lead's study.
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.K).write("Verschillen").push(KeyCode.ENTER);
        settle();
        int open = count();
        assertThat(open).isGreaterThan(10);
        for (int turn = 0; turn < MOST && count() > 0; turn++) {
            int before = count();
            robot.push(turn % 2 == 0 ? KeyCode.A : KeyCode.B);
            settle();
            if (!(scene.getFocusOwner() instanceof TextArea)) {
                robot.push(turn % 2 == 0 ? KeyCode.B : KeyCode.A);
            }
            robot.write("besproken").push(KeyCode.CONTROL, KeyCode.ENTER);
            settle();
            if (count() == before) {
                robot.push(KeyCode.ALT, KeyCode.DOWN);
            }
        }
        assertThat(count()).as("of %s", open).isZero();
        Platform.runLater(leave);
        settle();
        try (Study lead = team.services().open(folder.resolve("lead"), "lead", TeamStudy.passphrase())) {
            assertThat(lead.counts().openDisagreements()).isZero();
            assertThat(lead.counts().decisions()).isPositive();
            assertThat(lead.disagreements(false)).as("the codings are as they were").isNotEmpty()
                    .allSatisfy(it -> assertThat(it.state()).isEqualTo(Disagreement.State.DECIDED));
            assertThat(lead.file().check()).isEmpty();
        }
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// As the navigation has it.
    private int count() {
        Node line = scene.lookup("#disagreements");
        assertThat(line).isNotNull();
        List<String> texts = line.lookupAll(".label").stream().map(Label.class::cast).map(Label::getText)
                .filter(it -> it != null && it.matches("\\d+")).toList();
        return texts.isEmpty() ? 0 : Integer.parseInt(texts.getLast());
    }
}
