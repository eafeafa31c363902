package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same package, taken in by two processes at once.
@Tag("slow")
class TwiceAtOnceTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isTakenInOnceAndWhoComesSecondIsTold() throws IOException, InterruptedException {
        Path study = Ran.study(folder);
        Path talks = Files.writeString(folder.resolve("talks.csv"),
                "transcript,position,speaker,at,text\n001,1,chatter,,zzqqzz\n");
        assertThat(Ran.of("import", study, talks).exit()).isZero();
        Path passphrase = Files.writeString(folder.resolve("anna.txt"), "verzonnen anna");
        assertThat(Ran.of("users", study, "add", "anna", "--role", "coder", "--user", "lead", "--new-passphrase-file",
                passphrase).exit()).isZero();
        Path task = folder.resolve("task.twp");
        assertThat(Ran.of("package", "out", study, task, "--coder", "anna", "--user", "lead").exit()).isZero();
        Path own = folder.resolve("anna");
        var anna = TwoDesksTest.desk("verzonnen anna");
        assertThat(Ran.in(anna, "package", "in", own, task).exit()).isZero();
        try (var open = Ran.WIRING.open(own, "anna", "verzonnen anna".toCharArray())) {
            open.apply(new Edit.SetAnswer(new Entry.CodingKey("001", "anna", "scope"), new Answer.One(1)));
            open.apply(new Edit.HandInCase("001", "anna"));
        }
        Path work = folder.resolve("work.twp");
        assertThat(Ran.in(anna, "package", "out", own, work, "--coder", "anna").exit()).isZero();

        List<Process> both = List.of(taking(study, work, 1), taking(study, work, 2));
        List<Integer> exits = new ArrayList<>();
        for (Process each : both) {
            exits.add(each.waitFor());
        }
        assertThat(exits).as("taken in, or told that somebody has it").contains(0).isSubsetOf(0, 3);
        Ran info = Ran.of("info", study, "--user", "lead", "--json");
        assertThat(info.json().get("codings").asInt()).isEqualTo(1);
        assertThat(Ran.of("check", study, "--user", "lead").exit()).isZero();
    }

    private Process taking(Path study, Path work, int number) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "nl.tweespraak.cli.Main", "package", "in",
                study.toString(), work.toString(), "--user", "lead")
                .redirectOutput(folder.resolve("out" + number + ".txt").toFile())
                .redirectError(folder.resolve("err" + number + ".txt").toFile());
        builder.environment().put("TWEESPRAAK_PASSPHRASE", "verzonnen");
        return builder.start();
    }
}
