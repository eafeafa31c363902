package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;

/// A backup as it can be told from others without a passphrase.
///
/// @param made as it says itself; null where its beginning cannot be read
/// @param users whose passphrase opens it
/// @param bytes how large it is
public record BackupFile(Path file, @Nullable Instant made, List<String> users, long bytes) {

    public BackupFile {
        users = List.copyOf(users);
    }

    /// Those that a study keeps in its own folder, the newest first. The study need not be sound, or there.
    ///
    /// @throws Refusal where the folder cannot be read
    public static List<BackupFile> of(Path study) {
        try {
            return new Backups(study).newestFirst().stream().map(BackupFile::look).toList();
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }

    /// Whether a study keeps any.
    public static boolean areIn(Path study) {
        try {
            return !new Backups(study).newestFirst().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    /// Looks at a file, wherever it is.
    public static BackupFile look(Path file) {
        try {
            long bytes = Files.size(file);
            try {
                Backup.Header header = Backup.header(file);
                return new BackupFile(file, header.created(), KeyRing.parse(header.keys()).users(), bytes);
            } catch (IOException | Refusal _) {
                return new BackupFile(file, null, List.of(), bytes);
            }
        } catch (IOException _) {
            return new BackupFile(file, null, List.of(), 0);
        }
    }

    /// Makes a study of it, in an empty or absent folder, and opens it.
    ///
    /// @param progress counts bytes; stopped, nothing is left of what was made
    /// @throws CannotOpen where the backup cannot be opened
    public StudyFile restore(Path folder, @Nullable String user, char[] passphrase, Progress progress) {
        return Restoring.of(file, folder, user, passphrase, progress);
    }

    /// For whoever has something to do before restoring, or after it.
    ///
    /// @param done of its bytes
    /// @throws Refusal where somebody has had enough of it
    public void requireWanted(Progress progress, long done) {
        Restoring.requireWanted(progress, done, bytes);
    }

    /// Closes a study that was made of a backup and that nobody wants, and takes its files out. What else stands in its
    /// folder stays there.
    ///
    /// @param keepFolder whether the folder stays although it is empty, because it stood there before
    public static void discard(StudyFile restored, boolean keepFolder) {
        restored.close();
        Restoring.remove(restored.folder(), keepFolder);
    }
}
