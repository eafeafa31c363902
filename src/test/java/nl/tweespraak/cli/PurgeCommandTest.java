package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `purge`, from the outside: the texts go, and not a figure changes.
class PurgeCommandTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFigureStaysTheSame() throws IOException {
        Path study = folder.resolve("demo").resolve("study");
        assertThat(Ran.of("demo", folder.resolve("demo")).exit()).isZero();
        List<String> before = figures(study);
        Ran ran = purge(study);
        assertThat(ran.exit()).as(ran.err()).isZero();
        int transcripts = Ran.of("info", study, "--json").json().get("transcripts").asInt();
        assertThat(ran.json().get("transcripts").asInt()).isEqualTo(transcripts).isPositive();
        assertThat(figures(study)).isEqualTo(before);
        assertThat(Ran.of("check", study).exit()).isZero();
        assertThat(Ran.of("info", study).out()).contains("The texts were removed on");
        Ran data = Ran.of("export", study, folder.resolve("memos.csv"), "--values", "coders", "--memos");
        assertThat(data.exit()).as(data.err()).isZero();
        assertThat(Files.readString(folder.resolve("memos.csv"))).doesNotContain("Graag samen bekijken");
        assertThat(purge(study).json().get("transcripts").asInt()).isZero();
        assertThat(Ran.of("scan", study, "--json").json().get("found").asInt()).isZero();
    }

    private static Ran purge(Path study) {
        return Ran.of("purge", study, "--transcripts", "--json");
    }

    private List<String> figures(Path study) throws IOException {
        List<String> figures = new ArrayList<>();
        figures.add(Ran.of("info", study, "--json").out());
        for (List<Object> command : List.<List<Object>>of(List.of("export", "data.csv", "--values", "both"),
                List.of("export", "data.json", "--values", "both", "--attributes"), List.of("report", "report.csv"),
                List.of("agreement", "agreement.csv"), List.of("disagreements", "disagreements.csv", "--all"))) {
            Path file = folder.resolve(String.valueOf(command.get(1)));
            List<Object> words = new ArrayList<>(List.of(command.getFirst(), study, file));
            words.addAll(command.subList(2, command.size()));
            Ran ran = Ran.of(words.toArray());
            assertThat(ran.exit()).as(ran.err()).isZero();
            figures.add(Files.readString(file));
        }
        return figures;
    }

    @Test
    void nothingGoesUnlessItIsSaidInFull() {
        Path study = Ran.study(folder);
        assertThat(Ran.of("purge", study).exit()).isEqualTo(2);
        assertThat(Ran.of("purge", study, "--until", "morgen").exit()).isEqualTo(2);
        assertThat(Ran.of("purge", study, "--until", "2027-01-01", "--transcripts").exit()).isEqualTo(2);
    }

    @Test
    void infoWarnsFromAMonthBeforeTheLastDay() {
        Path study = Ran.study(folder);
        assertThat(Ran.of("purge", study, "--until", LocalDate.now(ZONE).plusDays(80)).exit()).isZero();
        assertThat(Ran.of("info", study).out()).doesNotContain("may stay");
        assertThat(Ran.of("purge", study, "--until", LocalDate.now(ZONE).plusDays(8)).exit()).isZero();
        assertThat(Ran.of("info", study).out()).contains("may stay until and including");
        assertThat(Ran.of("purge", study, "--until", "none").exit()).isZero();
        assertThat(Ran.of("info", study).out()).doesNotContain("may stay");
    }
}
