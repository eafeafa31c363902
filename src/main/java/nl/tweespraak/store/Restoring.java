package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Makes a study of a backup, and takes it away again where nobody wants it.
final class Restoring {

    private Restoring() {
    }

    /// To its end.
    static StudyFile of(Path backup, Path folder, @Nullable String user, char[] passphrase) {
        return of(backup, folder, user, passphrase, Progress.NONE);
    }

    /// @param progress counts bytes; stopped, nothing is left of what was made
    static StudyFile of(Path backup, Path folder, @Nullable String user, char[] passphrase, Progress progress) {
        Backup.Header header = header(backup);
        if (header.schema() > Schema.VERSION) {
            throw Schema.newer();
        }
        KeyRing ring = KeyRing.parse(header.keys());
        Unfinished unfinished = Unfinished.at(folder);
        StudyFile made = StudyFolder.make(unfinished.folder(), ring, user, passphrase, (database, keys) -> {
            Backup.read(backup, keys, database, progress);
            database.changing(handle -> new Properties(new Digests(keys.digestKey())).set(handle,
                    Properties.DEVICE, UUID.randomUUID().toString()));
            Remains.noteGone(database, keys);
        });
        long bytes = backup.toFile().length();
        return unfinished.finish(made, ring, () -> requireWanted(progress, bytes, bytes));
    }

    /// @throws Refusal where somebody has had enough of it
    static void requireWanted(Progress progress, long done, long of) {
        if (!progress.go(done, of)) {
            throw new Refusal(Backup.STOPPED);
        }
    }

    private static Backup.Header header(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new CannotOpen(CannotOpen.Cause.MISSING,
                    new Text("Dit is geen bestand: " + backup + ". Kijk de naam en de map na.",
                            "This is no file: " + backup + ". Check the name and the folder."));
        }
        try {
            return Backup.header(backup);
        } catch (IOException e) {
            throw StoreFailure.closed(e);
        }
    }

    /// Takes out a study that nobody has open, and its folder where nothing else stands in it.
    ///
    /// @param keepFolder whether the folder stays, too
    static void remove(Path folder, boolean keepFolder) {
        try {
            new Backups(folder).removeAll();
            for (String part : StudyFolder.PARTS) {
                Files.deleteIfExists(folder.resolve(part));
            }
            if (!keepFolder && StudyFolder.isEmpty(folder, "")) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }
}
