package nl.tweespraak.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Transcript;
import org.jdbi.v3.core.Handle;

/// One file on its way into the study: transcripts are added one by one, in one transaction, and are there for
/// everybody or for nobody. Closing without a commit takes all of it back.
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

    private final StudyFile file;
    private final Handle handle;
    private final Transcripts transcripts;
    private final Transcripts.MessageBatch batch;
    private final Map<String, String> known;
    private final Map<String, String> added = new LinkedHashMap<>();
    private final Roster roster;
    private final UUID edit = UUID.randomUUID();
    private int place;
    private long messages;

    ImportSession(StudyFile file, Handle handle, Transcripts transcripts, Map<String, String> known, int lastPlace,
            Roster roster) throws SQLException {
        this.file = file;
        this.handle = handle;
        this.transcripts = transcripts;
        this.known = known;
        this.place = lastPlace;
        this.roster = roster;
        this.batch = new Transcripts.MessageBatch(handle.getConnection());
    }

    public Outcome add(Transcript transcript) {
        String digest = transcripts.digest(transcript);
        String stored = known.putIfAbsent(transcript.id(), digest);
        if (stored != null) {
            return stored.equals(digest) ? Outcome.SAME : Outcome.DIFFERENT;
        }
        place++;
        transcripts.insert(handle, batch, transcript, place, edit, digest);
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
    public void commit(Import source, String author, Instant at) {
        if (added.isEmpty()) {
            return;
        }
        batch.flush();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("file", source.file());
        payload.put("sha256", source.sha256());
        payload.put("mapping", source.mapping());
        payload.put("messages", messages);
        payload.put("transcripts", added);
        file.commitImport(handle, edit, roster, Json.write(payload), author, at);
    }

    @Override
    public void close() {
        file.endImport(handle, batch);
    }
}
