package nl.tweespraak.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.store.Users;

/// A lead and coders who each have a study of their own, in folders beside each other.
final class Desks {

    static final char[] PASSPHRASE = FilledStudy.PASSPHRASE;

    private final Path folder;
    private int packages;

    Desks(Path folder) {
        this.folder = folder;
    }

    /// A study of a lead with coders who have keys.
    Study lead(String name, int transcripts, List<String> coders) {
        Study study = FilledStudy.create(folder.resolve(name));
        FilledStudy.addTranscripts(study, 1, transcripts);
        People people = new People(study, KeyStrength.LIGHT);
        coders.forEach(it -> people.add(it, Person.Role.CODER, PASSPHRASE));
        return study;
    }

    Path newFile() {
        return folder.resolve("package" + ++packages + ".twp");
    }

    /// What the lead sends a coder.
    Path task(Study lead, String coder) throws IOException {
        Path file = newFile();
        new Packing(lead).write(file, coder);
        return file;
    }

    /// The study that a coder makes of a task.
    Study settled(Path task, String name) throws IOException {
        Path place = folder.resolve(name);
        Settling.of(task, place, null, PASSPHRASE, false, Desks::coding);
        return open(place);
    }

    Study open(Path place) {
        return coding(StudyFile.open(place, null, PASSPHRASE));
    }

    private static Study coding(StudyFile file) {
        String name = new Users(file).list().getFirst().name();
        return new Study(file, FilledStudy.codebook(), new Person.Coding(name), InstantSource.system());
    }

    /// What a coder sends the lead.
    Path work(Study coder) throws IOException {
        Path file = newFile();
        new Packing(coder).write(file, coder.person().name());
        return file;
    }

    static Packed take(Study study, Path file) throws IOException {
        return new Unpacking(study).take(file, false);
    }

    /// Everything that anybody said in a study, but when their names came to be known.
    static Map<Entry.Key, Entry> state(Study study) {
        Map<Entry.Key, Entry> state = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        study.file().eachCase(it -> it.entries().forEach(entry -> state.put(entry.key(), entry)));
        study.file().coders().forEach(it -> state.put(it.key(), new Coder(it.name(), it.formerly(),
                new Entry.Stamp(new UUID(0, 0), Instant.EPOCH))));
        return state;
    }
}
