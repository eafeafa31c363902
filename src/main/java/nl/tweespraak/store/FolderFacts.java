package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What [FolderGuard] goes by.
///
/// @param path the folder as the file system knows it, symbolic links resolved
/// @param type the file system's type, such as `ext4`, `NTFS`, `cifs`
/// @param hidden names beginning with a dot, in the folder and in all above it: there synchronising programs leave
///     their marks
record FolderFacts(String path, String type, List<String> hidden) {

    FolderFacts {
        hidden = List.copyOf(hidden);
    }

    /// Of a folder that is there, or of the place where it would be made.
    static FolderFacts of(Path folder) throws IOException {
        Path wanted = folder.toAbsolutePath();
        Path there = wanted;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        Path real = there.toRealPath();
        List<String> hidden = new ArrayList<>();
        for (Path at = real; at != null; at = at.getParent()) {
            addHidden(at, hidden);
        }
        Path place = there.equals(wanted)
                ? real
                : real.resolve(wanted.subpath(there.getNameCount(), wanted.getNameCount()));
        return new FolderFacts(place.toString(), Files.getFileStore(real).type(), hidden);
    }

    private static void addHidden(Path folder, List<String> hidden) {
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder, ".*")) {
            names.forEach(name -> hidden.add(String.valueOf(name.getFileName())));
        } catch (IOException | DirectoryIteratorException _) {
            // A folder above that we may not list tells nothing; what it would have told is in the path or the type.
        }
    }
}
