package nl.tweespraak.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.model.Progress;

/// The files that somebody chose or dropped, folders opened up.
public final class Folder {

    private static final int DEPTH = 8;
    private static final int FILES = 10_000;

    private Folder() {
    }

    /// Files as they are, and of folders the files in them and below, by name; without hidden ones, what office programs
    /// leave beside an open document, and links to elsewhere.
    ///
    /// @throws nl.tweespraak.model.Refusal where a folder cannot be read
    public static List<Path> files(List<Path> chosen) {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(path);
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return all.filter(it -> Files.isRegularFile(it) && !Files.isSymbolicLink(it)).filter(it -> !isAside(it))
                    .sorted().limit(FILES).toList();
        } catch (IOException | UncheckedIOException _) {
            throw Source.unreadable(String.valueOf(folder.getFileName()));
        }
    }

    private static boolean isAside(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~$") || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    /// How each would be read.
    ///
    /// @param progress counts files
    /// @throws Cancelled where the progress said so
    public static List<FilePlan> plan(List<Path> files, KnownMappings known, Progress progress) {
        List<FilePlan> plans = new ArrayList<>();
        for (Path file : files) {
            int done = plans.size();
            if (!progress.go(done, files.size())) {
                throw new Cancelled();
            }
            plans.add(FilePlan.of(file, known, (_, _) -> progress.go(done, files.size())));
        }
        return List.copyOf(plans);
    }
}
