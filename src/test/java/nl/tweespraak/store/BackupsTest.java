package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder.resolve("backups"))) {
            return inside.map(it -> String.valueOf(it.getFileName())).sorted().toList();
        }
    }

    /// The oldest go, which are known by their names.
    @Test
    void whatIsMadeAfterTheClockWentBackIsTheNewest() throws IOException {
        Path later = new Backups(folder, InstantSource.fixed(Instant.parse("2040-05-06T07:08:09.010Z"))).next();
        Files.createFile(later);
        Path next = new Backups(folder, InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"))).next();
        assertThat(next.getFileName()).hasToString("2040-05-06T07-08-09-011.twb");
        Files.createFile(next);
        Path same = new Backups(folder, InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"))).next();
        assertThat(same.getFileName()).hasToString("2040-05-06T07-08-09-012.twb");
        Path forward = new Backups(folder, InstantSource.fixed(Instant.parse("2041-01-01T00:00:00Z"))).next();
        assertThat(forward.getFileName()).hasToString("2041-01-01T00-00-00-000.twb");
    }

    @Test
    void aNameThatIsNotOursIsNoTime() throws IOException {
        Files.createFile(Files.createDirectories(folder.resolve("backups")).resolve("mine.twb"));
        Path next = new Backups(folder, InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"))).next();
        assertThat(next.getFileName()).hasToString("2026-01-01T00-00-00-000.twb");
        assertThat(names()).containsExactly("mine.twb");
    }
}
