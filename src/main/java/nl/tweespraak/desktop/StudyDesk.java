package nl.tweespraak.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.start.StudyAccess;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.CannotOpen;
import nl.tweespraak.store.FolderGuard;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.store.StudyLock;
import org.jspecify.annotations.Nullable;

/// Studies in folders, for the start screen.
final class StudyDesk implements StudyAccess {

    /// The one user that a study has, and the name that the lead's edits bear.
    static final String LEAD = "lead";
    private static final Text SHORT_IN_USE = new Text("in gebruik", "in use");
    private static final Text SHORT_OTHER = new Text("kan hier niet open", "cannot be opened here");

    private final Supplier<StudyFile> sample;
    private final BiConsumer<StudyFile, Person> begin;

    /// @param sample makes the sample study anew and opens it
    /// @param begin lets somebody sit down at an open study; on the FX thread
    StudyDesk(Supplier<StudyFile> sample, BiConsumer<StudyFile, Person> begin) {
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
        return new Waiting(StudyFile.open(folder, null, passphrase));
    }

    @Override
    public Opened create(NewStudy study, char[] passphrase) {
        return new Waiting(StudyFile.create(study.folder(), LEAD, passphrase, KeyStrength.STANDARD, study.title(),
                Codebooks.builtIn(study.codebook()).source(), false));
    }

    @Override
    public Opened sample() {
        return new Waiting(sample.get());
    }

    @Override
    public List<String> editions() {
        return Codebooks.editions();
    }

    /// Everybody who may sit down at a study: its coders by name, then the lead.
    static List<Person> people(StudyFile file) {
        List<Person> people = new ArrayList<>();
        file.coders().stream().map(Coder::name).sorted().map(Person.Coding::new).forEach(people::add);
        people.add(new Person.Lead(LEAD));
        return people;
    }

    private final class Waiting implements Opened {

        private final StudyFile file;
        private final List<Person> people;

        private Waiting(StudyFile file) {
            this.file = file;
            this.people = StudyDesk.people(file);
        }

        @Override
        public String title() {
            return file.title();
        }

        @Override
        public List<Person> people() {
            return people;
        }

        @Override
        public void sitDown(Person person) {
            begin.accept(file, person);
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
