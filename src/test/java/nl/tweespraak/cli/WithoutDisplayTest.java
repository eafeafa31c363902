package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as the README's first command starts it, on a machine without a display.
@Tag("slow")
class WithoutDisplayTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSampleStudyGoesWithoutAWindowAndLeavesDataAndPictures() throws Exception {
        Path demo = folder.resolve("demo");
        assertThat(run("-Dtweespraak.sample=" + demo)).contains("No window can open here").contains("as pictures")
                .doesNotContain("Exception");
        assertThat(demo.resolve("data.csv")).isNotEmptyFile();
        assertThat(demo.resolve("study").resolve("study.mv.db")).isRegularFile();
        try (Stream<Path> inside = Files.list(demo)) {
            assertThat(inside.map(it -> String.valueOf(it.getFileName())).toList()).anyMatch(it -> it
                    .equals("start-nl-light.png")).anyMatch(it -> it.startsWith("coder-coding-en-dark"));
        }
    }

    @Test
    void withoutASampleItSaysSoInOneLine() throws Exception {
        assertThat(run("-Dtweespraak.none=1").lines().filter(it -> it.contains("No window can open here"))).hasSize(1);
    }

    private String run(String property) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", property, "-cp",
                        System.getProperty("java.class.path"), "nl.tweespraak.cli.Main"))
                .redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("TWEESPRAAK_LANG", "en");
        builder.redirectOutput(folder.resolve("said.txt").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
    }
}
