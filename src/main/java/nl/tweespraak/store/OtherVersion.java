package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.h2.engine.Constants;
import org.jdbi.v3.core.Handle;

/// Moves a study into a fresh database where another version of H2 wrote the one it has, since its files are not
/// promised to fit. A copy is read and proved, written as a backup, and that backup becomes the new database; the old
/// one is replaced only when all of it is there.
final class OtherVersion {

    private static final String OLD = "version-old";
    private static final String FRESH = "version-new";

    private final Path folder;
    private final StudyKeys keys;

    private OtherVersion(Path folder, StudyKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// Does nothing where this version wrote it.
    ///
    /// @throws CannotOpen where the database cannot be read or is not sound; it stays as it was
    static void leave(Path folder, KeyRing ring, StudyKeys keys) {
        if (ring.h2Version().equals(Constants.VERSION)) {
            return;
        }
        try {
            new OtherVersion(folder, keys).move(ring);
            ring.withH2Version(Constants.VERSION).write(folder);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw StoreFailure.closed(e);
        }
    }

    private void move(KeyRing ring) throws IOException {
        Path old = emptied(OLD);
        Path fresh = emptied(FRESH);
        try {
            Files.copy(folder.resolve(Database.FILE), old.resolve(Database.FILE));
            Path backup = backUp(old, ring);
            try (Database database = Database.create(fresh, keys.fileKey())) {
                Schema.make(database);
                Backup.read(backup, keys, database, Progress.NONE);
                requireSound(fresh, ring, database);
            }
            Files.move(fresh.resolve(Database.FILE), folder.resolve(Database.FILE), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            remove(old);
            remove(fresh);
        }
    }

    private Path backUp(Path old, KeyRing ring) throws IOException {
        try (Database database = Database.open(old, keys.fileKey()); Handle handle = database.jdbi().open()) {
            Schema.require(handle);
            requireSound(old, ring, database);
            Path backup = new Backups(folder).next();
            Backup.write(backup, ring, new StudyFile(old, null, database, keys).head(), handle, keys);
            return backup;
        }
    }

    private void requireSound(Path place, KeyRing ring, Database database) {
        ring.write(place);
        List<Problem> problems = new StudyFile(place, null, database, keys).check();
        if (!problems.isEmpty()) {
            throw new CannotOpen(CannotOpen.Cause.DAMAGED, new Text(
                    "Dit onderzoek is met een andere versie van de database gemaakt en is niet gaaf over te nemen. Er"
                            + " is niets gewijzigd. Zet een reservekopie terug (tweespraak restore).",
                    "This study was written by another version of the database and cannot be taken over soundly."
                            + " Nothing was changed. Restore a backup (tweespraak restore)."));
        }
    }

    private Path emptied(String name) throws IOException {
        Path place = folder.resolve(name);
        remove(place);
        return Files.createDirectory(place);
    }

    /// Takes out what one that was interrupted has left.
    static void removeLeft(Path folder) throws IOException {
        remove(folder.resolve(OLD));
        remove(folder.resolve(FRESH));
    }

    private static void remove(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> inside = Files.walk(place)) {
                for (Path path : inside.toList().reversed()) {
                    Files.delete(path);
                }
            }
        }
    }
}
