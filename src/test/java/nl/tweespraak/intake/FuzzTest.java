package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten thousand files that are wrong: none ends the program, none keeps it, none is taken in by halves, and each that is
/// refused is refused in words.
@Tag("slow")
class FuzzTest {

    private static final int FILES = 10_500;
    private static final long SEED = 2022;
    private static final String MEMORY = "-Xmx512m";
    private static final double MOST_SECONDS = 5;
    private static final Pattern LONGEST = Pattern.compile("longest ([0-9.]+) s");

    @TempDir
    Path folder;

    @Test
    void noMutatedFileEndsTheProgramKeepsItOrIsTakenByHalves() throws IOException, InterruptedException {
        List<String> lines = run(FuzzProcess.class, Integer.toString(FILES), Long.toString(SEED));
        System.out.println(String.join("\n", lines));
        Matcher longest = LONGEST.matcher(lines.getLast());

        assertThat(lines).hasSize(1);
        assertThat(longest.find()).isTrue();
        assertThat(Double.parseDouble(longest.group(1))).isLessThan(MOST_SECONDS);
    }

    private List<String> run(Class<?> process, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                process.getName(), folder.toString()));
        command.addAll(List.of(arguments));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
