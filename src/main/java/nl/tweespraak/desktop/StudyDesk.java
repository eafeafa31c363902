package nl.tweespraak.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.start.StudyAccess;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.store.FolderGuard;
import nl.tweespraak.store.StudyLock;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Studies in folders, for the start screen.
final class StudyDesk implements StudyAccess {

    private static final Text SHORT_IN_USE = new Text("in gebruik", "in use");
    private static final Text SHORT_OTHER = new Text("kan hier niet open", "cannot be opened here");

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
            return new Glance(null, true, null);
        }
        return new Glance(hindrance(folder), false, changed(database));
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

    private static @Nullable Instant changed(Path database) {
        try {
            return Files.getLastModifiedTime(database).toInstant();
        } catch (IOException _) {
            return null;
        }
    }

    @Override
    public Opened open(Path folder, char[] passphrase) {
        return new Waiting(services.open(folder, null, passphrase));
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
