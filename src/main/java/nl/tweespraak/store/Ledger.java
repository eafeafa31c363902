package nl.tweespraak.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Change;
import org.jdbi.v3.core.Handle;

/// Writes edits: rows, rosters and a line of the journal, within the transaction of whoever calls.
final class Ledger {

    private final Contents contents;
    private final Properties properties;
    private final Journal journal;

    Ledger(Contents contents, Properties properties, Journal journal) {
        this.contents = contents;
        this.properties = properties;
        this.journal = journal;
    }

    /// An edit that is there already changes nothing.
    void write(Handle handle, UUID edit, String kind, String author, Instant at, List<Change> changes,
            Map<String, Object> more) {
        if (journal.has(handle, edit)) {
            return;
        }
        Map<String, Transcripts.Raw> cases = new HashMap<>();
        Roster study = roster(handle);
        for (Change change : changes) {
            String caseId = change.entry().caseId();
            Roster roster = caseId == null
                    ? study
                    : cases.computeIfAbsent(caseId, id -> contents.raw(handle, id)).roster();
            contents.entries().write(handle, change, roster);
        }
        cases.values().forEach(raw -> contents.transcripts().writeRoster(handle, raw));
        Map<String, Object> payload = new LinkedHashMap<>(more);
        payload.put("changes", changes.stream().map(EntryCodec::plain).toList());
        append(handle, study, edit, kind, author, at, Json.write(payload));
    }

    void append(Handle handle, Roster study, UUID edit, String kind, String author, Instant at, String payload) {
        properties.set(handle, Properties.ROSTER, study.toString());
        String head = journal.append(handle, properties.get(handle, Properties.DEVICE), edit, kind, author, at,
                payload);
        properties.set(handle, Properties.HEAD, head);
    }

    void removeImport(Handle handle, List<StoredTranscript> going, UUID imported, UUID edit, String author,
            Instant at) {
        Transcripts transcripts = contents.transcripts();
        Roster study = roster(handle);
        for (StoredTranscript it : going) {
            Transcripts.Raw raw = contents.raw(handle, it.id());
            study.toggle(transcripts.identity(it.id(), it.place(), it.imported(), raw.digest()));
            transcripts.delete(handle, it);
        }
        append(handle, study, edit, "RemoveImport", author, at,
                Json.write(Map.of("imported", imported.toString(), "transcripts", going.size())));
    }

    void noteAccess(Handle handle, String who, String what) {
        handle.createUpdate("insert into access_log (id, at, who, what) values (:id, :at, :who, :what)")
                .bind("id", UUID.randomUUID()).bind("at", Instant.now().toString()).bind("who", who)
                .bind("what", what).execute();
    }

    private Roster roster(Handle handle) {
        return Roster.parse(properties.get(handle, Properties.ROSTER));
    }
}
