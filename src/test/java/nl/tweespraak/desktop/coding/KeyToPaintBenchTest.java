package nl.tweespraak.desktop.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How soon a key of the coder is painted, another case with 3,000 messages stands and the messages scroll: software
/// rendering, 1366 x 768, under Xvfb. What is measured from when to when stands at [KeyToPaint]. Nothing fails for
/// being slow: a busy machine is no fault of the program.
@Tag("bench")
class KeyToPaintBenchTest {

    private static final Path REPORT = Path.of("target", "bench.txt");

    @TempDir
    Path folder;

    /// At the pulses that `desktop.Desktop` asks for, and at the toolkit's own.
    @Test
    void keysCasesAndScrolling() throws Exception {
        Assumptions.assumeTrue(isInstalled("Xvfb"), "Xvfb is not installed: nothing is measured");
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten",
                "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
            String display = ":" + Objects.requireNonNull(lines.readLine()).strip();
            Map<String, Double> seen = measured(display, "seen", "-Djavafx.animation.pulse=120");
            report("key to painted answer", seen, "answer", "p95 < 25, p99 < 40");
            report("  of which until it is laid out", seen, "answer.laid", "-");
            report("  the processor's part of it", seen, "answer.cpu", "-");
            report("key to the next question", seen, "question", "-");
            report("key to the next message", seen, "message", "-");
            report("key to another case of 3,000 messages", seen, "switch", "p95 < 100");
            report("a frame of scrolling them", seen, "frame", "p99 < 35");
            Map<String, Double> slow = measured(display, "slow", "-Djavafx.animation.pulse=60");
            report("key to painted answer, at 60 pulses a second", slow, "answer", "-");
            report("key to another case, at 60 pulses a second", slow, "switch", "-");
            report("a frame of scrolling, at 60 pulses a second", slow, "frame", "-");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private Map<String, Double> measured(String display, String name, String option) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED", option, "-cp", System.getProperty("java.class.path"),
                KeyToPaint.class.getName(), Files.createDirectory(folder.resolve(name)).toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        Map<String, Double> measured = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    measured.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the measured process failed");
        }
        return measured;
    }

    private static void report(String what, Map<String, Double> measured, String name, String target)
            throws IOException {
        String line = String.format(Locale.ROOT, "%-48s target %-18s p50 %6.2f  p95 %6.2f  p99 %6.2f ms%n", what,
                target, measured.get(name + ".p50"), measured.get(name + ".p95"), measured.get(name + ".p99"));
        System.out.print(line);
        Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }
}
