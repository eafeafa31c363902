package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.jdbi.v3.core.Handle;
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
            try (Handle handle = database.jdbi().open()) {
                handle.begin();
                Backup.read(backup, keys, handle, progress);
                new Properties(new Digests(keys.digestKey())).set(handle, Properties.DEVICE,
                        UUID.randomUUID().toString());
                handle.commit();
            }
            Remains.noteGone(database, keys);
        });
        return unfinished.finish(made, ring);
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

    /// Takes out a study that nobody has open, and the folder where nothing else stands in it.
    static void remove(Path folder) {
        try {
            new Backups(folder).removeAll();
            for (String part : StudyFolder.PARTS) {
                Files.deleteIfExists(folder.resolve(part));
            }
            if (StudyFolder.isEmpty(folder, "")) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }
}
