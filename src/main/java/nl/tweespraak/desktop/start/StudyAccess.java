package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What the start screen asks of whoever keeps the studies. All of it may be called off the FX thread.
public interface StudyAccess {

    /// What can be seen of a folder without a passphrase.
    ///
    /// @param hindrance why it cannot be opened now; null where it can
    /// @param missing there is no study there at all
    /// @param changed when it was last written; null where nobody knows
    record Glance(@Nullable Text hindrance, boolean missing, @Nullable Instant changed) {
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

    Glance glance(Path folder);

    /// @param passphrase wiped by the caller afterwards
    /// @throws nl.tweespraak.model.Refusal where it cannot be opened, saying why
    Opened open(Path folder, char[] passphrase);

    /// @throws nl.tweespraak.model.Refusal where it cannot be made there, saying why
    Opened create(NewStudy study, char[] passphrase);

    /// Makes the sample study anew and opens it.
    Opened sample();

    /// The names of the built-in codebook editions, the latest first.
    List<String> editions();
}
