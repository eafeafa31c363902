package nl.tweespraak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders, copied and deleted.
public final class Folders {

    private Folders() {
    }

    /// @param to where there is nothing yet
    /// @return it
    public static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path path : inside.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }

    /// Does nothing where there is none.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.toList().reversed()) {
                Files.delete(path);
            }
        }
    }

    /// The names of what stands in one.
    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(it -> it.getFileName().toString()).toList();
        }
    }
}
