package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tweespraak.Folders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One year of the platform from CSV and from JSON, against merely parsing the same file and inserting its rows bare.
@Tag("bench")
class IntakeBenchTest {

    private static final int ROUNDS = 3;
    private static final double MOST_HEAP_MB = 512;

    @TempDir
    Path folder;

    /// One after the other in turns, so that all see the same machine.
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void oneYearOfThePlatform(String format) throws Exception {
        Path year = folder.resolve("year." + format);
        if (format.equals("csv")) {
            PlatformYear.writeTable(year);
        } else {
            PlatformYear.write(year);
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        List<Double> parsed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path bare = Files.createDirectory(folder.resolve("bare" + round));
            Path study = folder.resolve("study" + round);
            double inserted = BenchProcess.run("bare", bare.toString()).of("seconds");
            parsed.add(BenchProcess.run("parse", year.toString()).of("seconds"));
            BenchProcess.Measured measured = BenchProcess.run("import", study.toString(), year.toString());
            assertThat(measured.of("messages")).isEqualTo(PlatformYear.TRANSCRIPTS * PlatformYear.MESSAGES);
            assertThat(measured.of("heap")).isLessThan(MOST_HEAP_MB);
            seconds.add(measured.of("seconds"));
            ratios.add(measured.of("seconds") / (inserted + parsed.getLast()));
            Folders.delete(bare);
            Folders.delete(study);
        }
        report("import of 1,000,000 messages from " + format + " / parse and bare insert", "<= 2", ratios);
        report("import of 1,000,000 messages from " + format + ", seconds", "-", seconds);
        report("merely parsing that " + format + ", seconds", "-", parsed);
    }

    private static void report(String what, String target, List<Double> values) throws IOException {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String line = String.format(Locale.ROOT, "%-64s target %-6s median %7.2f, from %7.2f to %7.2f, n %d%n", what,
                target, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], sorted.length);
        System.out.print(line);
        Files.writeString(Path.of("target", "bench.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
