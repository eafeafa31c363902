package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void noResultIsLongEnoughToBePutInAFileOutsideTheStudy() throws IOException {
        Set<Path> before = temporary();
        Set<Path> during = new HashSet<>();
        try (StudyKeys keys = StudyKeys.random();
                Database database = Database.create(folder, keys.fileKey());
                Handle handle = database.connect()) {
            handle.createQuery("select x from system_range(1, 400000)").mapTo(Long.class).forEach(row -> {
                if (row == 1) {
                    during.addAll(temporary());
                }
            });
        }
        during.removeAll(before);
        assertThat(during).isEmpty();
    }

    private static Set<Path> temporary() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> it.toString().endsWith(".temp.db")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
