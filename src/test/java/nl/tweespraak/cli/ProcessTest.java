package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.oracle.Oracle;
import nl.tweespraak.oracle.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, on the files of the sample.
@Tag("slow")
class ProcessTest {

    @TempDir
    private Path folder = Path.of("");

    private int runs;

    @Test
    void theSampleGoesFromTranscriptsToADataSetAsTheOracleSays() throws IOException, InterruptedException {
        Oracle oracle = AgainstOracle.oracle();
        Path study = folder.resolve("study");
        assertThat(run("new", study, "--codebook", "ckm-2022")).isEmpty();
        List<Step> steps = List.of(step("import", "transcripts.json", oracle), step("codings", "codings-a.csv", oracle),
                step("codings", "codings-b.csv", oracle), step("screen", "screening.csv", oracle),
                step("decide", "decisions.csv", oracle));
        for (Step step : steps) {
            assertThat(step.expected().faults()).isEmpty();
            assertThat(run(step.command(), study, step.file())).isEmpty();
        }
        run("export", study, folder.resolve("data.csv"));
        AgainstOracle.compare(study, oracle);
        assertThat(runs).isGreaterThan(1);
        for (int run = 1; run <= runs; run++) {
            try (Stream<String> loaded = Files.lines(folder.resolve("loaded-" + run + ".txt"))) {
                assertThat(loaded.filter(line -> line.contains("javafx"))).isEmpty();
            }
        }
    }

    private Step step(String command, String name, Oracle oracle) throws IOException {
        Path file = folder.resolve(name);
        try (var in = getClass().getResourceAsStream("/sample/" + name)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Step(command, file, switch (command) {
            case "import" -> oracle.imports(file);
            case "codings" -> oracle.codings(file);
            case "screen" -> oracle.screen(file);
            default -> oracle.decide(file);
        });
    }

    /// What it said on standard error; it must end with 0.
    private String run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("loaded-" + ++runs + ".txt"), "-cp",
                System.getProperty("java.class.path"),
                "nl.tweespraak.cli.Main"));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("TWEESPRAAK_PASSPHRASE", "verzonnen");
        int exit = builder.start().waitFor();
        String err = Files.readString(folder.resolve("err.txt"));
        assertThat(exit).as(err).isZero();
        return err;
    }
}
