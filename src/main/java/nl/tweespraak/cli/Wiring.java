package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.CodebookReader;
import nl.tweespraak.demo.Replica;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.store.BackupFile;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.CoderNames;
import nl.tweespraak.study.Packed;
import nl.tweespraak.study.People;
import nl.tweespraak.study.Settling;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Puts the services together, for the commands and for the desktop.
public final class Wiring {

    /// Who makes a study.
    public static final String LEAD = "lead";

    private final KeyStrength strength;
    private final InstantSource clock;

    /// As people use it.
    public Wiring() {
        this(KeyStrength.STANDARD, InstantSource.system());
    }

    /// @param strength how hard a passphrase is to guess, and how long an opening takes
    public Wiring(KeyStrength strength, InstantSource clock) {
        this.strength = strength;
        this.clock = clock;
    }

    /// Makes a study in an empty or absent folder and opens it.
    ///
    /// @param sample whether its transcripts are invented
    public Study create(Path folder, char[] passphrase, String title, Codebook codebook, boolean sample) {
        return study(StudyFile.create(folder, LEAD, passphrase, strength, title, codebook.source(), sample), null);
    }

    /// @param user whose passphrase it is; may be null where only one user is known
    /// @throws nl.tweespraak.store.CannotOpen where it cannot be opened
    public Study open(Path folder, @Nullable String user, char[] passphrase) {
        return study(StudyFile.open(folder, user, passphrase), user);
    }

    /// Makes a study of a backup in an empty or absent folder and opens it.
    ///
    /// @throws nl.tweespraak.store.CannotOpen where the backup cannot be opened
    public Study restore(Path backup, Path folder, @Nullable String user, char[] passphrase) {
        return study(StudyFile.restore(backup, folder, user, passphrase), user);
    }

    /// The same for whoever watches.
    ///
    /// @param progress counts bytes; stopped, nothing is left of what was made
    public Study restore(BackupFile backup, Path folder, @Nullable String user, char[] passphrase,
            Progress progress) {
        return study(backup.restore(folder, user, passphrase, progress), user);
    }

    /// Makes the sample study in `study` under the folder, in place of an earlier one, and opens it.
    ///
    /// @throws nl.tweespraak.model.Refusal where something else stands there, or it is open
    public Study sample(Path folder, char[] passphrase) {
        return new SampleStudy(strength, clock).make(folder, passphrase);
    }

    /// Takes in a package where there is no study yet: makes that of a coder.
    ///
    /// @param user whose passphrase it is; null where it is that of the one for whom the package is
    /// @param dryRun whether nothing is to be written
    /// @throws nl.tweespraak.model.Refusal where the package is not right, or the folder is not empty
    public Packed settle(Path from, Path folder, @Nullable String user, char[] passphrase, boolean dryRun)
            throws IOException {
        return Settling.of(from, folder, user, passphrase, dryRun, file -> study(file, null));
    }

    /// The same open study after it went on with another codebook edition.
    public Study anew(Study study) {
        return study(study.file(), people(study).key());
    }

    /// Who can open a study, and how that changes.
    public People people(Study study) {
        return new People(study, strength);
    }

    /// Makes the replica of an edition there.
    ///
    /// @throws nl.tweespraak.model.Refusal where something else stands there, or it is open
    public Study sample(Path folder, char[] passphrase, Replica replica) {
        return new SampleStudy(strength, clock).make(folder, passphrase, replica);
    }

    private Study study(StudyFile file, @Nullable String user) {
        try {
            KeyRing ring = KeyRing.read(file.folder());
            return new Study(file, CodebookReader.read(file.codebook(), file.folder().toString()),
                    person(file, ring.name(user), ring.role(user)), clock);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Person person(StudyFile file, String name, KeyRing.Role role) {
        return switch (role) {
            case LEAD -> new Person.Lead(name);
            case CODER -> new Person.Coding(new CoderNames(file.coders()).current(name));
            case READER -> new Person.Reading(name);
        };
    }
}
