package nl.tweespraak.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.start.BackupAccess;
import nl.tweespraak.desktop.start.StudyAccess.Damaged;
import nl.tweespraak.desktop.start.StudyAccess.Glance;
import nl.tweespraak.desktop.start.StudyAccess.NewStudy;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.desktop.start.StudyAccess.Parcel;
import nl.tweespraak.desktop.start.StudyAccess;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.BackupFile;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.store.Damage;
import nl.tweespraak.store.FolderGuard;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.PackageHeader;
import nl.tweespraak.store.Packages;
import nl.tweespraak.store.PassphraseStrength;
import nl.tweespraak.store.StudyLock;
import nl.tweespraak.store.Users;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Studies in folders, for the start screen.
final class StudyDesk implements StudyAccess {

    private static final Text SHORT_IN_USE = new Text("in gebruik", "in use");
    private static final Text SHORT_OTHER = new Text("kan hier niet open", "cannot be opened here");

    private static final Text WORK = new Text(
            "Dit pakket is het werk van %s voor %s. Open het onderzoek van %2$s en neem het daar op, onder Team.",
            "This package is the work of %s for %s. Open the study of %2$s and take it in there, under Team.");
    private static final Text UNREADABLE = new Text("Dit bestand kan niet worden gelezen. Staat de schijf er nog?",
            "This file cannot be read. Is the disk still there?");

    private final nl.tweespraak.cli.Wiring services;
    private final Supplier<Study> sample;
    private final BiConsumer<OpenStudy, Person> begin;

    /// @param sample makes the sample study anew and opens it
    /// @param begin lets somebody sit down at an open study; on the FX thread
    StudyDesk(nl.tweespraak.cli.Wiring services, Supplier<Study> sample,
            BiConsumer<OpenStudy, Person> begin) {
        this.services = services;
        this.sample = sample;
        this.begin = begin;
    }

    @Override
    public Glance glance(Path folder) {
        Path database = folder.resolve("study.mv.db");
        if (!Files.isRegularFile(database)) {
            return new Glance(null, true, null, List.of(), BackupFile.areIn(folder));
        }
        return new Glance(hindrance(folder), false, changed(database), users(folder),
                BackupFile.areIn(folder));
    }

    /// Short: the row has one line for it. Who tries to open it is told all.
    private static @Nullable Text hindrance(Path folder) {
        try {
            FolderGuard.require(folder);
            StudyLock.take(folder).close();
            return null;
        } catch (CannotOpen e) {
            return e.why() == CannotOpen.Cause.IN_USE ? SHORT_IN_USE : SHORT_OTHER;
        } catch (Refusal _) {
            return SHORT_OTHER;
        }
    }

    private static List<String> users(Path folder) {
        try {
            return KeyRing.read(folder).users();
        } catch (Refusal _) {
            return List.of();
        }
    }

    private static @Nullable Instant changed(Path database) {
        try {
            return Files.getLastModifiedTime(database).toInstant();
        } catch (IOException _) {
            return null;
        }
    }

    @Override
    public Opened open(Path folder, @Nullable String user, char[] passphrase) {
        try {
            return new Waiting(services.open(folder, user, passphrase));
        } catch (Damage e) {
            throw new Damaged(e.reason());
        } catch (CannotOpen e) {
            throw e.why() == CannotOpen.Cause.DAMAGED || e.why() == CannotOpen.Cause.MISSING
                    ? new Damaged(e.reason())
                    : e;
        }
    }

    @Override
    public BackupAccess backups() {
        return new BackupDesk(services, Waiting::new);
    }

    @Override
    public Opened recover(Path folder, @Nullable String user, char[] code, char[] fresh) {
        Study study = services.open(folder, user, code);
        try {
            services.people(study).changePassphrase(code, fresh);
            return new Waiting(study);
        } catch (RuntimeException e) {
            study.close();
            throw e;
        }
    }

    @Override
    public Duration wait(Path folder, @Nullable String user) {
        return Users.wait(folder, KeyRing.read(folder).name(user));
    }

    @Override
    public Text strength(char[] passphrase) {
        return PassphraseStrength.of(passphrase).words();
    }

    @Override
    public Parcel look(Path file) {
        PackageHeader header = header(file);
        if (header.kind() == PackageHeader.Kind.WORK) {
            throw new Refusal(WORK.with(header.from(), header.to()));
        }
        return new Parcel(file, header.from(), header.senderMark(), header.to(), header.edition(), header.created());
    }

    private static PackageHeader header(Path file) {
        try {
            return Packages.header(file);
        } catch (IOException _) {
            throw new Refusal(UNREADABLE);
        }
    }

    @Override
    public Opened settle(Path file, Path folder, char[] passphrase) {
        try {
            services.settle(file, folder, null, passphrase, false);
        } catch (IOException _) {
            throw new Refusal(UNREADABLE);
        }
        return open(folder, null, passphrase);
    }

    @Override
    public Opened create(NewStudy study, char[] passphrase) {
        return new Waiting(services.create(study.folder(), passphrase, study.title(),
                Codebooks.builtIn(study.codebook()), false));
    }

    @Override
    public Opened sample() {
        return new Waiting(sample.get());
    }

    @Override
    public List<String> editions() {
        return Codebooks.editions();
    }

    private final class Waiting implements Opened {

        private final OpenStudy open;

        private Waiting(Study study) {
            this.open = OpenStudy.of(study);
        }

        @Override
        public String title() {
            return open.title();
        }

        @Override
        public String codebook() {
            return open.study().codebook().id();
        }

        @Override
        public List<Person> people() {
            return open.people();
        }

        @Override
        public void sitDown(Person person) {
            begin.accept(open, person);
        }

        @Override
        public void close() {
            open.study().close();
        }
    }
}
