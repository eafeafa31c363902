package nl.tweespraak.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Transcript;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// One file on its way into the study: transcripts are added one by one, and are there for everybody or for nobody.
/// Closing without a commit takes all of it back; what a process that was ended had written is taken back when the study
/// is opened next.
public final class ImportSession implements AutoCloseable {

    /// What became of a transcript.
    public enum Outcome {
        /// It is new.
        ADDED,
        /// It is stored already, with the same content.
        SAME,
        /// Another transcript is stored under its identifier; nothing was changed.
        DIFFERENT
    }

    /// Messages that are written before they are put on disk.
    private static final int AHEAD = 10_000;

    private final Transactions work;
    private final Ledger ledger;
    private final Handle handle;
    private final Transcripts transcripts;
    private final Transcripts.Batch batch;
    private final Map<String, String> known = new HashMap<>();
    /// Of transcripts that something was erased in since they came: who brings them again brings the same.
    private final Map<String, String> first;
    private final Map<String, String> added = new LinkedHashMap<>();
    private final Roster roster;
    private final UUID edit = UUID.randomUUID();
    private final int before;
    private int place;
    private long messages;
    private long ahead;

    private ImportSession(Transactions work, Handle handle, Contents contents, Ledger ledger) {
        this.work = work;
        this.ledger = ledger;
        this.handle = handle;
        this.transcripts = contents.transcripts();
        this.roster = ledger.transcripts(handle);
        handle.createQuery("select id, digest, place from transcript").map((row, _) -> {
            known.put(row.getString("id"), row.getString("digest"));
            place = Math.max(place, row.getInt("place"));
            return place;
        }).list();
        this.before = place;
        this.first = ledger.firstDigests(handle);
        if (transcripts.last(handle) > place) {
            contents.transcripts(handle);
            transcripts.clearAfter(handle, place, work::ahead);
        }
        this.batch = transcripts.batch(handle);
    }

    /// Begins one that goes on where the transcripts end. Nobody else writes until it is closed.
    ///
    /// @throws Damage where one before it was ended by force, and the list of transcripts does not tell what it left
    static ImportSession begin(Transactions work, Contents contents, Ledger ledger) {
        Handle handle = work.begin();
        boolean begun = false;
        try {
            ImportSession session = new ImportSession(work, handle, contents, ledger);
            begun = true;
            return session;
        } catch (JdbiException | StoreException | OutOfMemoryError e) {
            throw work.failed(e);
        } finally {
            if (!begun) {
                work.endUnused(handle);
            }
        }
    }

    /// What adding a transcript would come to; nothing is written.
    public Outcome imagine(Transcript transcript) {
        return compare(transcript, transcripts.digest(transcript));
    }

    private Outcome compare(Transcript transcript, String digest) {
        String stored = known.putIfAbsent(transcript.id(), digest);
        if (stored == null) {
            return Outcome.ADDED;
        }
        return stored.equals(digest) || digest.equals(first.get(transcript.id())) ? Outcome.SAME : Outcome.DIFFERENT;
    }

    /// @throws Refusal where the disk is full or cannot be written; then all of it is taken back on closing
    public Outcome add(Transcript transcript) {
        String digest = transcripts.digest(transcript);
        Outcome outcome = compare(transcript, digest);
        if (outcome != Outcome.ADDED) {
            return outcome;
        }
        place++;
        writing(() -> {
            batch.add(transcript, place, edit, digest);
            if (messages - ahead >= AHEAD) {
                batch.flush();
                work.ahead(handle);
                ahead = messages;
            }
        });
        roster.toggle(transcripts.identity(transcript.id(), place, edit, digest));
        added.put(transcript.id(), digest);
        messages += transcript.messages().size();
        return Outcome.ADDED;
    }

    /// How many transcripts were added so far.
    public int transcripts() {
        return added.size();
    }

    /// How many messages were added so far.
    public long messages() {
        return messages;
    }

    /// Writes what was added, with one line of the journal. Nothing added writes nothing.
    ///
    /// @throws Refusal where the disk is full or cannot be written; then all of it is taken back on closing
    public void commit(Import source, String author, Instant at) {
        if (added.isEmpty()) {
            return;
        }
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("file", source.file());
        payload.put("sha256", source.sha256());
        payload.put("mapping", source.mapping());
        payload.put("messages", messages);
        payload.put("transcripts", added);
        writing(() -> {
            batch.finish();
            ledger.noteImport(handle, roster, edit, author, at, Json.write(payload));
            work.commit(handle);
        });
    }

    private void writing(Runnable part) {
        try {
            part.run();
        } catch (JdbiException | StoreException | OutOfMemoryError e) {
            throw work.failed(e);
        }
    }

    @Override
    public void close() {
        try (batch) {
            // The statement goes before its connection does.
        } finally {
            work.end(handle, it -> transcripts.clearAfter(it, before, work::ahead));
        }
    }
}
