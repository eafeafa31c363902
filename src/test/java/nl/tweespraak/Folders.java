package nl.tweespraak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders, copied, deleted and looked through.
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

    /// The files in one that this process has not let go of; Linux alone says so, none elsewhere. Another system would
    /// not let anybody exchange them.
    public static List<String> open(Path folder) throws IOException {
        Path all = Path.of("/proc/self/fd");
        if (!Files.exists(all)) {
            return List.of();
        }
        String inside = folder.toRealPath() + "/";
        try (Stream<Path> files = Files.list(all)) {
            return files.map(Folders::target).filter(it -> it.startsWith(inside)).toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException _) {
            // Closed meanwhile.
            return "";
        }
    }
}
