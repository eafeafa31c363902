package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What going back to a backup asks of whoever keeps the studies. All of it may be called off the FX thread.
public interface BackupAccess {

    /// A backup as it can be told from others without a passphrase.
    ///
    /// @param made null where it cannot be read
    /// @param users whose passphrase opens it
    record Copy(Path file, @Nullable Instant made, List<String> users, long bytes) {

        public Copy {
            users = List.copyOf(users);
        }
    }

    /// What a study holds, as far as it could be lost.
    record Held(int transcripts, int codings, int decisions, Instant lastChange) {
    }

    /// @param study which the backup is to stand beside, and which stays as it is
    /// @param folder empty or absent: here it comes
    /// @param user whose passphrase it is; null where only one has a key
    record Wanted(Path study, Copy copy, Path folder, @Nullable String user) {
    }

    /// A backup that became a study, open, beside the one that was there.
    interface Restored {

        Path folder();

        Held then();

        /// What the study of now holds; null where that cannot be opened.
        @Nullable
        Held now();

        /// Why the study of now cannot be opened; null where it can.
        @Nullable
        Text hindrance();

        /// To go on with.
        Opened opened();

        /// Closes it and takes its files away.
        void discard();
    }

    /// The backups that a study keeps, the newest first.
    ///
    /// @throws nl.tweespraak.model.Refusal where its folder cannot be read
    List<Copy> of(Path study);

    /// A backup that lies elsewhere.
    Copy look(Path file);

    /// @param progress counts bytes; stopped, nothing is left of what was made
    /// @throws nl.tweespraak.model.Refusal where it cannot be made there, saying why
    Restored restore(Wanted wanted, char[] passphrase, Progress progress);
}
