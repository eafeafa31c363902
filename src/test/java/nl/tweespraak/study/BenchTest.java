package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.tweespraak.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures and writes down, to `target/bench.txt`; see docs/benchmarks.md. Nothing fails for being slow: a busy
/// machine is no fault of the program. Only the heap, which does not depend on the machine, is held to.
@Tag("bench")
class BenchTest {

    private static final Path REPORT = Path.of("target", "bench.txt");
    private static final int ROUNDS = 3;
    private static final int SMALL_ROUNDS = 7;
    private static final double MOST_HEAP_MB = 512;

    @TempDir
    Path folder;

    @BeforeAll
    static void beginReport() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.deleteIfExists(REPORT);
    }

    private static void report(String what, String target, List<Double> values) throws IOException {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String line = String.format(Locale.ROOT, "%-56s target %-10s median %7.2f, from %7.2f to %7.2f, n %d%n", what,
                target, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], sorted.length);
        System.out.print(line);
        Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /// One after the other in turns, so that both see the same machine.
    @Test
    void oneYearOfThePlatform() throws Exception {
        Path year = folder.resolve("year.json");
        PlatformYear.write(year);
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        List<Double> heap = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path bare = Files.createDirectory(folder.resolve("bare" + round));
            double compared = BenchProcess.run("bare", bare.toString()).of("seconds");
            BenchProcess.Measured measured = BenchProcess.run("import", study(round).toString(), year.toString());
            assertThat(measured.of("messages")).isEqualTo(PlatformYear.TRANSCRIPTS * PlatformYear.MESSAGES);
            seconds.add(measured.of("seconds"));
            ratios.add(measured.of("seconds") / compared);
            heap.add(measured.of("heap"));
            Folders.delete(bare);
            if (round > 0) {
                Folders.delete(study(round));
            }
        }
        report("import of 1,000,000 messages / bare batched insert", "<= 1.5", ratios);
        report("import of 1,000,000 messages, seconds", "-", seconds);
        report("peak heap of that import, MB", "< 512", heap);
        assertThat(heap).allMatch(it -> it < MOST_HEAP_MB);
        opening();
        coding("in the large study", study(0));
    }

    private Path study(int round) {
        return folder.resolve("study" + round);
    }

    private void opening() throws Exception {
        List<Double> total = new ArrayList<>();
        List<Double> list = new ArrayList<>();
        for (int round = 0; round < SMALL_ROUNDS; round++) {
            BenchProcess.Measured measured = BenchProcess.runAsDesktop("open", study(0).toString());
            total.add(measured.of("total"));
            list.add(measured.of("list"));
        }
        report("open it and show the first case, without the key, s", "<= 2", total);
        report("of which the list of 20,000 cases, seconds", "-", list);
    }

    @Test
    void oneCoding() throws Exception {
        Path study = folder.resolve("small");
        try (Study made = FilledStudy.create(study)) {
            FilledStudy.addTranscripts(made, 1, 300);
        }
        coding("in a study of 300", study);
    }

    private static void coding(String where, Path study) throws Exception {
        List<Double> half = new ArrayList<>();
        List<Double> nearlyAll = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            BenchProcess.Measured measured = BenchProcess.runAsDesktop("code", study.toString());
            half.add(measured.of("p50"));
            nearlyAll.add(measured.of("p99"));
        }
        report("one durable coding " + where + ", p50, ms", "-", half);
        report("one durable coding " + where + ", p99 of 2,000, ms", "< 20", nearlyAll);
    }

    @Test
    void keyDerivation() throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < SMALL_ROUNDS; round++) {
            seconds.add(BenchProcess.run("derive", folder.toString()).of("second"));
        }
        report("deriving a key from a passphrase, seconds", "0.3 to 1", seconds);
    }

    @Test
    void commands() throws Exception {
        Path program = Path.of("target", "tweespraak", "bin", "tweespraak").toAbsolutePath();
        if (!Files.isExecutable(program)) {
            System.out.println("no commands measured: `mvn package` makes them");
            return;
        }
        Path study = folder.resolve("study");
        command(program, "new", study.toString(), "--codebook", "ckm-2022");
        report("tweespraak info, seconds", "<= 2", times(program, "info", study.toString()));
        report("tweespraak --help, seconds", "<= 0.6", times(program, "--help"));
        report("tweespraak codebook check, seconds", "<= 0.6", times(program, "codebook", "check", "ckm-2022"));
    }

    private static List<Double> times(Path program, String... arguments) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < SMALL_ROUNDS; round++) {
            long start = System.nanoTime();
            command(program, arguments);
            times.add((System.nanoTime() - start) / 1e9);
        }
        return times;
    }

    private static void command(Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TWEESPRAAK_PASSPHRASE", "verzonnen zin");
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
