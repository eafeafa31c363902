package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What the start screen asks of whoever keeps the studies. All of it may be called off the FX thread.
public interface StudyAccess {

    /// What can be seen of a folder without a passphrase.
    ///
    /// @param hindrance why it cannot be opened now; null where it can
    /// @param missing there is no study there at all
    /// @param changed when it was last written; null where nobody knows
    /// @param users who have a key of it, in the order in which they came; empty where that cannot be read
    /// @param backups whether it keeps any
    record Glance(@Nullable Text hindrance, boolean missing, @Nullable Instant changed, List<String> users,
            boolean backups) {

        public Glance {
            users = List.copyOf(users);
        }
    }

    /// What a package says in the clear.
    ///
    /// @param from who sealed it
    /// @param mark by which people tell each other whose key did
    /// @param to whose passphrase opens it
    /// @param edition of the codebook: ckm-2022
    record Parcel(Path file, String from, String mark, String to, String edition, Instant created) {
    }

    /// An open study in which nobody sits yet.
    interface Opened {

        String title();

        /// The edition of its codebook: ckm-2022.
        String codebook();

        /// Who may sit down: those who code, in the order of their colours, then the lead.
        List<Person> people();

        /// Lets somebody sit down; from here on the study belongs to the screens. On the FX thread.
        void sitDown(Person person);

        /// Closes it without anybody having sat down.
        void close();
    }

    /// @param codebook one of [#editions]
    record NewStudy(Path folder, String title, String codebook) {
    }

    /// It is there, and not as it was written: a backup is the way on.
    final class Damaged extends Refusal {

        private static final long serialVersionUID = 1L;

        public Damaged(Text reason) {
            super(reason);
        }
    }

    Glance glance(Path folder);

    BackupAccess backups();

    /// @param user whose passphrase it is; null where only one has a key
    /// @param passphrase wiped by the caller afterwards
    /// @throws Damaged where a backup of it can be opened instead
    /// @throws Refusal where it cannot be opened, saying why
    Opened open(Path folder, @Nullable String user, char[] passphrase);

    /// Opens it with a recovery code and gives its owner another passphrase.
    ///
    /// @param code as it was printed
    /// @throws Refusal where it cannot be opened, saying why
    Opened recover(Path folder, @Nullable String user, char[] code, char[] fresh);

    /// How long after wrong passphrases until another is tried; zero where there is nothing to wait for.
    Duration wait(Path folder, @Nullable String user);

    /// How hard a passphrase is to guess, in words.
    Text strength(char[] passphrase);

    /// @throws Refusal where it is no package that a study can be made of, saying what it is
    Parcel look(Path file);

    /// Makes a coder's own study of a package and opens it.
    ///
    /// @throws Refusal where it cannot be made there, saying why
    Opened settle(Path file, Path folder, char[] passphrase);

    /// @throws Refusal where it cannot be made there, saying why
    Opened create(NewStudy study, char[] passphrase);

    /// Makes the sample study anew and opens it.
    Opened sample();

    /// The names of the built-in codebook editions, the latest first.
    List<String> editions();
}
