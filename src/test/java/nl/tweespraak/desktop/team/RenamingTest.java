package nl.tweespraak.desktop.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.study.Sheet;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another name for a coder, on the screen of the lead.
class RenamingTest {

    private final TeamStudy team;
    private Study lead;
    private TeamController screen;

    RenamingTest(@TempDir Path folder) {
        team = new TeamStudy(folder);
        lead = team.lead(2);
        screen = team.screen(lead);
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private static Refusal problem(TeamController of) {
        Refusal problem = of.model().problemProperty().get();
        assertThat(problem).isNotNull();
        return problem;
    }

    @Test
    void aCoderIsRenamedWithTheKeyAndGoesOnWithTheSamePassphrase() throws IOException {
        TeamStudy.code(lead, TeamStudy.ANNA, 1, "001");
        int[] anew = new int[1];
        screen = team.screen(lead, () -> {
        }, () -> anew[0]++);
        screen.model().renamingProperty().set(TeamStudy.ANNA);
        screen.people().rename(TeamStudy.ANNA, TeamStudy.BRAM);
        assertThat(problem(screen).reason().nl()).contains("bram heeft al een sleutel");
        assertThat(screen.model().renamingProperty().get()).as("still to be mended").isEqualTo(TeamStudy.ANNA);
        assertThat(anew[0]).isZero();

        screen.people().rename(TeamStudy.ANNA, " Codeur A ");
        assertThat(screen.model().problemProperty().get()).isNull();
        assertThat(screen.model().renamingProperty().get()).isNull();
        assertThat(anew[0]).isEqualTo(1);
        assertThat(lead.judged("001").sheets()).extracting(Sheet::coder).containsExactly("Codeur A");
        Path file = lead.file().folder();
        lead.close();
        try (Study own = team.services().open(file, "Codeur A", TeamStudy.passphrase())) {
            assertThat(own.person()).isEqualTo(new Person.Coding("Codeur A"));
            assertThat(own.cases().getFirst().handedIn()).isTrue();
        }
        lead = team.services().open(file, "lead", TeamStudy.passphrase());
        screen = team.screen(lead);
        screen.people().rename("Codeur A", TeamStudy.ANNA);
        assertThat(problem(screen).reason().nl()).as("no way back, as the pane says").contains("is of was");
    }

    @Test
    void aKeyThatKeptItsNameIsShownUnderTheNewOneAndFinishedThere() throws IOException {
        Path inTheWay = Files.createDirectories(lead.file().folder().resolve("keys.json.new").resolve("x"));
        screen.people().rename(TeamStudy.ANNA, "Codeur A");
        assertThat(problem(screen).reason().nl()).startsWith("Codeur A is hernoemd, maar de sleutel");
        Figures half = screen.model().figuresProperty().get();
        assertThat(half.users()).extracting(half::now).containsExactly("lead", "Codeur A", TeamStudy.BRAM);
        assertThat(half.users()).extracting(it -> it.name()).contains(TeamStudy.ANNA);
        assertThat(half.withoutKey()).isEmpty();

        Files.delete(inTheWay);
        screen.people().rename(TeamStudy.ANNA, "Codeur A");
        assertThat(screen.model().problemProperty().get()).isNull();
        screen.load();
        assertThat(screen.model().figuresProperty().get().users()).extracting(it -> it.name())
                .containsExactly("lead", "Codeur A", TeamStudy.BRAM);
    }

    @Test
    void whoCodesWithoutAKeyIsListedToo() {
        lead.apply(new Edit.AddCoder("carla"));
        screen.load();
        assertThat(screen.model().figuresProperty().get().withoutKey()).containsExactly("carla");
        screen.people().rename("carla", "Codeur C");
        assertThat(lead.coders()).containsExactly("Codeur C", TeamStudy.ANNA, TeamStudy.BRAM);
    }
}
