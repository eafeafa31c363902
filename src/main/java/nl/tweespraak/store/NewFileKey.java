package nl.tweespraak.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import nl.tweespraak.model.Progress;
import org.jdbi.v3.core.Handle;

/// Puts a study under another file key: a backup of it under the new key becomes a fresh database, and that, the keys
/// and the backup take the place of what was there. Where that is interrupted it is finished at the next opening, or was
/// never begun.
final class NewFileKey {

    /// What is being made; nothing where it stops here.
    private static final String PREPARED = "renewing";
    /// What is complete, and takes its place part by part.
    private static final String READY = "renewed";
    private static final String BACKUP = "study.twb";
    /// Stands beside it where all older backups go.
    private static final String ALONE = "alone";

    private NewFileKey() {
    }

    /// Makes all that is to take its place.
    ///
    /// @param ring as it will be
    /// @param head of the journal
    static void prepare(Path folder, Handle handle, KeyRing ring, StudyKeys fresh, String head) throws IOException {
        Path place = folder.resolve(PREPARED);
        remove(place);
        Files.createDirectory(place);
        Path backup = place.resolve(BACKUP);
        Backup.write(backup, ring, head, handle, fresh);
        try (Database database = Database.create(place, fresh.fileKey())) {
            Schema.make(database);
            Backup.read(backup, fresh, database, Progress.NONE);
        }
        try (FileChannel database = FileChannel.open(place.resolve(Database.FILE), StandardOpenOption.WRITE)) {
            database.force(true);
        }
        ring.write(place);
    }

    /// The same with nothing of what was erased: the new database is proved, and no older backup stays.
    static void prepareAlone(Path folder, Handle handle, StudyKeys keys, String head) throws IOException {
        KeyRing ring = KeyRing.read(folder);
        prepare(folder, handle, ring, keys, head);
        Path place = folder.resolve(PREPARED);
        try (Database database = Database.open(place, keys.fileKey())) {
            Remains.noteGone(database, keys);
            if (!new StudyFile(place, null, database, keys).check().isEmpty()) {
                throw Remains.unsound();
            }
        }
        Files.createFile(place.resolve(ALONE));
    }

    /// From here on it happens, whatever comes between. The database must be closed.
    static void put(Path folder) throws IOException {
        Files.move(folder.resolve(PREPARED), folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
        finish(folder);
    }

    /// Finishes what was interrupted, and takes out what was not begun.
    static void finish(Path folder) {
        try {
            remove(folder.resolve(PREPARED));
            Files.deleteIfExists(folder.resolve(Database.COPY));
            Path ready = folder.resolve(READY);
            if (Files.isDirectory(ready, LinkOption.NOFOLLOW_LINKS)) {
                move(ready.resolve(Database.FILE), folder.resolve(Database.FILE));
                move(ready.resolve(KeyRing.FILE_NAME), folder.resolve(KeyRing.FILE_NAME));
                if (Files.exists(ready.resolve(ALONE)) && Files.exists(ready.resolve(BACKUP))) {
                    new Backups(folder).removeAll();
                    OtherVersion.removeLeft(folder);
                }
                move(ready.resolve(BACKUP), new Backups(folder).next());
                remove(ready);
            }
        } catch (IOException e) {
            throw StoreFailure.closed(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
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
