package nl.tweespraak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the house that only the source shows.
final class SourcesTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int LINES = 300;

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        assertThat(sources()).filteredOn(file -> lines(file).size() > LINES)
                .as("what is longer does more than one thing").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItOwns() throws IOException {
        assertThat(sources()).extracting(Path::getParent).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(lines(info)).anyMatch(line -> line.startsWith("/// "));
        });
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(sources()).allSatisfy(file -> assertThat(lines(file))
                .noneMatch(line -> line.matches(".*\\b(TODO|FIXME|UnsupportedOperationException)\\b.*")));
    }

    /// Whoever looks at the screen or at the list of windows reads the name of the program.
    @Test
    void windowTitlesBearNoContent() throws IOException {
        List<String> titles = sources().stream().filter(file -> file.startsWith(MAIN.resolve("nl/tweespraak/desktop")))
                .flatMap(file -> lines(file).stream()).map(String::strip)
                .filter(line -> line.matches(".*(setTitle|titleProperty|setHeaderText)\\(.*")).toList();
        assertThat(titles).contains("stage.setTitle(\"Tweespraak\");")
                .allMatch(line -> line.equals("stage.setTitle(\"Tweespraak\");")
                        || line.matches("chooser\\.setTitle\\(words\\.get\\([\\w.\"]+\\)\\);"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
