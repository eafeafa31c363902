package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Transcript;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/// An open study on disk. What it gives out is verified; what it takes is on disk when the call returns.
///
/// May be used from several threads: reads go beside each other, writes one after the other.
public final class StudyFile implements AutoCloseable {

    private final Path folder;
    private final @Nullable StudyLock lock;
    private final Database database;
    private final StudyKeys keys;
    private final Properties properties;
    private final Contents contents;
    private final Journal journal;
    private final Ledger ledger;
    private final ReentrantLock writing = new ReentrantLock();

    StudyFile(Path folder, @Nullable StudyLock lock, Database database, StudyKeys keys) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        this.keys = keys;
        Digests digests = new Digests(keys.digestKey());
        this.properties = new Properties(digests);
        this.contents = new Contents(digests, properties);
        this.journal = new Journal(digests);
        this.ledger = new Ledger(contents, properties, journal);
    }

    /// A database that somebody else opens, locks and closes.
    static StudyFile over(Path folder, Database database, StudyKeys keys) {
        return new StudyFile(folder, null, database, keys);
    }

    /// Makes a study in an empty or absent folder and opens it.
    public static StudyFile create(Path folder, String user, char[] passphrase, KeyStrength strength, String title,
            String codebook, boolean sample) {
        return StudyFolder.create(folder, user, passphrase, strength, title, codebook, sample);
    }

    /// Opens a study.
    ///
    /// @param user whose passphrase it is; may be null where only one user is known
    /// @throws CannotOpen where it is missing, in use, damaged, newer, in a shared place, or the passphrase is wrong
    public static StudyFile open(Path folder, @Nullable String user, char[] passphrase) {
        return StudyFolder.open(folder, user, passphrase);
    }

    public Path folder() {
        return folder;
    }

    public String title() {
        return property(Properties.TITLE);
    }

    /// The text of the codebook edition it is coded with.
    public String codebook() {
        return property(Properties.CODEBOOK);
    }

    /// Whether its transcripts are invented.
    public boolean isSample() {
        return Boolean.parseBoolean(property(Properties.SAMPLE));
    }

    /// The digest of the journal's last lines: changes with every edit.
    public String head() {
        return database.jdbi().withHandle(journal::head);
    }

    private String property(String name) {
        return database.jdbi().withHandle(handle -> properties.get(handle, name));
    }

    /// The people who code, by name.
    public List<Coder> coders() {
        return reading(contents::coders);
    }

    /// All transcripts without their messages, in order of import.
    ///
    /// @throws Damage where one is not as it was written, or one or a person has vanished
    public List<StoredTranscript> transcripts() {
        return reading(contents::transcripts);
    }

    public boolean hasTranscript(String id) {
        return reading(handle -> contents.find(handle, id).isPresent());
    }

    /// Which transcripts are linked to another's case.
    public List<Link> links() {
        return reading(contents::links);
    }

    public Optional<Evidence> evidence(UUID id) {
        return reading(handle -> contents.evidence(handle, id));
    }

    /// A transcript with its messages.
    public Transcript transcript(String id) {
        return reading(handle -> contents.transcript(handle, id));
    }

    /// What was said about one case.
    ///
    /// @throws Damage where something is not as it was written, or has vanished
    public CaseEntries entries(String caseId) {
        return reading(handle -> contents.entries(handle, caseId));
    }

    /// What was said about every case, one case at a time, in order of import.
    public void eachCase(Consumer<CaseEntries> taker) {
        reading(handle -> {
            contents.eachCase(handle, taker);
            return taker;
        });
    }

    /// Writes an edit: its changes and its line in the journal, together. An edit that is there already changes
    /// nothing.
    ///
    /// @param more what the journal keeps of it beside its changes, as JSON values
    public void commit(UUID edit, String kind, String author, Instant at, List<Change> changes,
            Map<String, Object> more) {
        writing(handle -> ledger.write(handle, edit, kind, author, at, changes, more));
    }

    /// What an edit changed.
    public List<Change> changes(UUID edit) {
        return EntryCodec.changes(payload(edit));
    }

    /// What the journal keeps of an edit, as JSON.
    public String payload(UUID edit) {
        return reading(handle -> journal.payload(handle, edit));
    }

    /// An author's newest edits made here, oldest first.
    public List<JournalLine> newest(String author, int limit) {
        return reading(handle -> journal.newest(handle, author, properties.get(handle, Properties.DEVICE), limit));
    }

    /// All edits of a kind, oldest first.
    public List<JournalLine> edits(String kind) {
        return reading(handle -> journal.ofKind(handle, kind));
    }

    /// When the last edit was made.
    public Instant lastEditAt() {
        return reading(handle -> journal.lastAt(handle).orElse(Instant.EPOCH));
    }

    /// Notes an opening, export or package; nothing finer.
    public void noteAccess(String who, String what) {
        writing(handle -> ledger.noteAccess(handle, who, what));
    }

    /// Begins to take in a file. Nobody else writes until the session is closed.
    public ImportSession beginImport() {
        writing.lock();
        Handle handle = database.jdbi().open();
        try {
            handle.begin();
            return contents.beginImport(this, handle);
        } catch (SQLException | RuntimeException e) {
            handle.close();
            writing.unlock();
            throw e instanceof RuntimeException runtime ? runtime : new StoreException(e);
        }
    }

    void commitImport(Handle handle, UUID edit, Roster study, String payload, String author, Instant at) {
        ledger.append(handle, study, edit, "Import", author, at, payload);
        handle.commit();
    }

    void endImport(Handle handle, Transcripts.MessageBatch batch) {
        try {
            batch.close();
            if (handle.isInTransaction()) {
                handle.rollback();
            }
            handle.close();
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            writing.unlock();
        }
    }

    /// Takes out the transcripts of an import, with one line of the journal. Who calls has made sure that nothing was
    /// said about them.
    public void removeImport(UUID imported, UUID edit, String author, Instant at) {
        List<StoredTranscript> going = transcripts().stream().filter(it -> it.imported().equals(imported)).toList();
        writing(handle -> ledger.removeImport(handle, going, imported, edit, author, at));
    }

    /// @param <E> what it may fail with beside what the database throws
    private interface Reading<T, E extends Exception> {
        T from(Handle handle) throws E;
    }

    /// One look: all that is read belongs to one moment.
    private <T, E extends Exception> T reading(Reading<T, E> work) throws E {
        return Objects.requireNonNull(database.jdbi()
                .<@Nullable T, E>inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::from));
    }

    /// Does something while nobody else writes: what it reads stays as it is until it has written.
    public <T> T alone(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    private void writing(HandleConsumer<RuntimeException> work) {
        writing.lock();
        try {
            database.jdbi().useTransaction(work);
        } finally {
            writing.unlock();
        }
    }

    /// Proves the study: everything in it, its journal, its keys and its newest backup.
    ///
    /// @return what is wrong; nothing where it is sound
    public List<Problem> check() {
        return new StudyCheck(this, keys).run(database, properties, journal);
    }

    /// Writes a backup that a later version can read.
    ///
    /// @throws Refusal where the disk is full or the place cannot be written; nothing half-made is left
    public void backup(Path to) {
        try {
            reading(handle -> {
                String header = new Backup.Header(KeyRing.read(folder).toJson(), Schema.VERSION, journal.head(handle),
                        Instant.now()).written();
                Backup.write(to, header, handle, keys);
                return header;
            });
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : StoreFailure.of(e).refusal();
        }
    }

    /// Makes a study of a backup, in an empty or absent folder, and opens it.
    public static StudyFile restore(Path backup, Path folder, @Nullable String user, char[] passphrase) {
        return StudyFolder.restore(backup, folder, user, passphrase);
    }

    /// Writes a backup into the study's own folder where something changed since the newest one.
    public void backupIfChanged() {
        new Backups(folder).write(this);
    }

    @Override
    public void close() {
        writing.lock();
        try {
            database.close();
        } finally {
            keys.close();
            if (lock != null) {
                lock.close();
            }
            writing.unlock();
        }
    }
}
