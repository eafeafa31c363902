package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Retention;
import nl.tweespraak.model.Round;
import nl.tweespraak.model.Threshold;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Transcript;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// An open study on disk. What it gives out is verified; what it takes is on disk when the call returns.
///
/// May be used from several threads: reads go beside each other, writes one after the other.
public final class StudyFile implements AutoCloseable {

    private final Path folder;
    private final Transactions work;
    private final StudyKeys keys;
    private final Properties properties;
    final Contents contents;
    private final Journal journal;
    private final Ledger ledger;
    private final AccessLog access;
    private final Closing closing;

    StudyFile(Path folder, @Nullable StudyLock lock, Database database, StudyKeys keys) {
        this.folder = folder;
        this.keys = keys;
        Digests digests = new Digests(keys.digestKey());
        this.properties = new Properties(digests);
        this.contents = new Contents(digests, properties);
        this.journal = new Journal(digests);
        this.access = new AccessLog(digests);
        this.ledger = new Ledger(contents, properties, journal, access);
        this.work = new Transactions(database, new Turn(folder, digests, properties));
        this.closing = new Closing(work, keys, lock);
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
        return reading(handle -> journal.head(chains(handle)));
    }

    private String property(String name) {
        return reading(handle -> properties.get(handle, name));
    }

    private Chains chains(Handle handle) {
        return ledger.chains(handle);
    }

    /// The people who code, by name.
    public List<Coder> coders() {
        return reading(contents::coders);
    }

    /// The rounds, by name.
    public List<Round> rounds() {
        return reading(contents::rounds);
    }

    /// Below how many cases a cell is small; empty where nobody said.
    public Optional<Threshold> threshold() {
        return reading(contents::threshold);
    }

    /// How long the texts stay; empty where nobody said and they are there.
    public Optional<Retention> retention() {
        return reading(contents::retention);
    }

    /// All transcripts without their messages, in order of import.
    ///
    /// @throws Damage where one is not as it was written, or has vanished
    public List<StoredTranscript> transcripts() {
        return reading(contents::transcripts);
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

    /// The transcripts of a range of places with their messages, in order of import; verified one by one. A place
    /// without a transcript is passed over.
    ///
    /// @param last included
    public List<Transcript> transcripts(int first, int last) {
        return reading(handle -> contents.transcripts(handle, first, last));
    }

    /// What was said about one case; empty where no transcript has that identifier.
    ///
    /// @throws Damage where something is not as it was written, or has vanished
    public Optional<CaseEntries> entries(String caseId) {
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
        work.writing(handle -> ledger.write(handle, edit, kind, author, at, changes, more));
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
        return reading(handle -> journal.newest(handle, chains(handle),
                Journal.chain(author, properties.get(handle, Properties.DEVICE)), limit));
    }

    /// All edits of a kind, oldest first.
    public List<JournalLine> edits(String kind) {
        return reading(handle -> journal.ofKind(handle, chains(handle), kind));
    }

    /// When the last edit was made.
    public Instant lastEditAt() {
        return reading(handle -> journal.lastAt(handle, chains(handle)).orElse(Instant.EPOCH));
    }

    /// Notes an opening, export or package; nothing finer.
    public void noteAccess(String who, String what) {
        work.writing(handle -> ledger.noteAccess(handle, who, what));
    }

    /// Who opened the study, and what left it; oldest first.
    public List<Access> accesses() {
        return reading(handle -> access.read(handle, properties.get(handle, Properties.ACCESS)));
    }

    /// Begins to take in a file. Nobody else writes until the session is closed.
    public ImportSession beginImport() {
        return ImportSession.begin(work, contents, ledger);
    }

    /// Takes out what an import that was ended by force had written.
    void clearLeftovers() {
        if (reading(handle -> contents.transcripts().last(handle) > contents.lastPlace(handle))) {
            beginImport().close();
        }
    }

    /// What an import brought, changed afterwards.
    public Imported imported() {
        return new Imported(this, work, ledger);
    }

    <T> T reading(Transactions.Reading<T, RuntimeException> look) {
        return work.reading(look);
    }

    /// Does something while nobody else writes: what it reads stays as it is until it has written.
    public <T> T alone(Supplier<T> part) {
        return work.alone(part);
    }

    /// @throws CannotOpen where the database is in an older state than it was left in
    void requireNewest() {
        work.requireNewest();
    }

    /// Proves the study: everything in it, its journal, its keys and its newest backup.
    ///
    /// @return what is wrong; nothing where it is sound
    public List<Problem> check() {
        contents.forget();
        return new StudyCheck(this, keys).run(work, properties, journal, access);
    }

    /// Writes a backup that a later version can read.
    ///
    /// @throws Refusal where the disk is full or the place cannot be written, naming it; nothing half-made is left
    public void backup(Path to) {
        try {
            work.reading(handle -> {
                Backup.write(to, KeyRing.read(folder), journal.head(chains(handle)), handle, keys);
                return to;
            });
        } catch (IOException e) {
            throw StoreFailure.unwritten(to, e);
        } catch (RuntimeException e) {
            throw StoreFailure.refusal(e);
        }
    }

    /// @throws Refusal where a file to be written would take the place of a part of the study
    public void requireNoPart(Path file) {
        StudyFolder.requireNoPart(folder, file);
    }

    /// Makes a study of a backup, in an empty or absent folder, and opens it.
    public static StudyFile restore(Path backup, Path folder, @Nullable String user, char[] passphrase) {
        return Restoring.of(backup, folder, user, passphrase);
    }

    /// Writes a backup into the study's own folder where something changed since the newest one.
    public void backupIfChanged() {
        new Backups(folder).write(this, keys);
    }

    /// What was said here and elsewhere.
    public Exchanges exchanges() {
        return new Exchanges(work, properties, journal, ledger);
    }

    /// Takes something out for good: all of it, or nothing where it fails. Who calls has made sure that it may.
    public void erase(Erasure erasure) {
        work.writing(handle -> erasure.write(handle, contents, ledger, journal));
    }

    /// Its own.
    StudyKeys keys() {
        return keys;
    }

    Closing closing() {
        return closing;
    }

    @Override
    public void close() {
        new Remains(folder, work, properties, keys).close(closing, this::head);
    }
}
