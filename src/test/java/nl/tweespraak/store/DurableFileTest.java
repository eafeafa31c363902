package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsCommittedIsThere() throws IOException {
        Path target = folder.resolve("file");
        Files.writeString(target, "before");
        try (DurableFile file = DurableFile.beside(target)) {
            file.out().write("after".getBytes(StandardCharsets.UTF_8));
            assertThat(target).hasContent("before");
            file.commit();
        }

        assertThat(target).hasContent("after");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatIsNotCommittedLeavesWhatWasThere() throws IOException {
        Path target = folder.resolve("file");
        Files.writeString(target, "before");
        Files.writeString(folder.resolve("file.new"), "left by a process that was killed");
        try (DurableFile file = DurableFile.beside(target)) {
            file.out().write(1);
        }

        assertThat(target).hasContent("before");
        assertThat(folder.resolve("file.new")).doesNotExist();
    }
}
