package nl.tweespraak.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Transcript;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// An edit that leaves nothing of what it takes out: it rewrites messages, what was said, and what the journal has of
/// earlier edits, whose lines stay. What lies about in the database file and in backups goes when the study is closed:
/// see [Remains].
///
/// @param transcripts those whose messages are rewritten
/// @param changes of entries beside those that are rewritten
/// @param more what the journal keeps of it, as JSON values
public record Erasure(UUID edit, String kind, String author, Instant at, Set<String> transcripts, Redaction redaction,
        List<Change> changes, Map<String, Object> more) {

    public Erasure {
        transcripts = Set.copyOf(transcripts);
        changes = List.copyOf(changes);
        more = Map.copyOf(more);
    }

    void write(Handle handle, Contents contents, Ledger ledger, Journal journal) {
        Map<String, String> rewritten = messages(handle, contents, ledger);
        List<Change> said = said(handle, contents);
        ledger.lay(handle, said);
        Map<String, Object> kept = new LinkedHashMap<>(more);
        kept.put("transcripts", rewritten);
        kept.put("entries", said.size());
        history(handle, journal, ledger);
        ledger.write(handle, edit, kind, author, at, changes, kept);
        ledger.noteRemains(handle);
    }

    /// The digests of the transcripts as they read now.
    private Map<String, String> messages(Handle handle, Contents contents, Ledger ledger) {
        Map<String, String> rewritten = new TreeMap<>();
        Roster all = ledger.transcripts(handle);
        Transcripts stored = contents.transcripts();
        for (String id : transcripts) {
            Transcripts.Raw raw = contents.raw(handle, id);
            Transcript before = stored.read(handle, raw);
            List<Message> after = before.messages().stream().map(it -> redaction.redact(id, it)).toList();
            if (!after.equals(before.messages())) {
                StoredTranscript it = raw.transcript();
                String digest = rewrite(handle, stored, raw, before, after);
                all.toggle(stored.identity(id, it.place(), it.imported(), raw.digest()));
                all.toggle(stored.identity(id, it.place(), it.imported(), digest));
                rewritten.put(id, digest);
            }
        }
        ledger.noteTranscripts(handle, all);
        return rewritten;
    }

    /// Where they lie: whoever reads many transcripts reads them in the order in which they came.
    ///
    /// @return the digest of the transcript as it reads now
    private static String rewrite(Handle handle, Transcripts stored, Transcripts.Raw raw, Transcript before,
            List<Message> after) {
        StoredTranscript it = raw.transcript();
        PreparedBatch texts = handle
                .prepareBatch("update message set content = ? where transcript = ? and position = ?");
        for (int i = 0; i < after.size(); i++) {
            Message message = after.get(i);
            if (!message.equals(before.messages().get(i))) {
                texts.bind(0, message.text()).bind(1, it.place()).bind(2, message.position()).add();
            }
        }
        texts.execute();
        String digest = stored.digest(new Transcript(it.id(), before.startedOn(), before.attributes(), after));
        handle.execute("update transcript set digest = ? where id = ?", digest, it.id());
        stored.writeRoster(handle, new Transcripts.Raw(it, digest, raw.roster()));
        return digest;
    }

    private List<Change> said(Handle handle, Contents contents) {
        List<Change> said = new ArrayList<>();
        contents.eachCase(handle, it -> it.entries().forEach(entry -> {
            Entry after = redaction.redact(entry);
            if (!after.equals(entry)) {
                said.add(new Change(entry, after));
            }
        }));
        return said;
    }

    private void history(Handle handle, Journal journal, Ledger ledger) {
        Map<UUID, String> left = new LinkedHashMap<>();
        journal.walk(handle, ledger.chains(handle), (line, payload) -> {
            if (redaction.mayConcern(payload)
                    && Json.read(payload, Journal.LIMITS).plain() instanceof Map<?, ?> members) {
                List<Change> before = EntryCodec.changes(members);
                List<Change> after = before.stream().map(it -> new Change(side(it.before()), side(it.after())))
                        .toList();
                Map<String, @Nullable Object> beside = beside(line.edit(), members);
                if (!after.equals(before) || !beside.equals(members)) {
                    beside.put(Ledger.CHANGES, after.stream().map(EntryCodec::plain).toList());
                    left.put(line.edit(), Json.write(beside));
                }
            }
        });
        left.forEach((edit, payload) -> journal.erase(handle, edit, payload, this.edit));
    }

    private Map<String, @Nullable Object> beside(UUID of, Map<?, ?> members) {
        Map<String, @Nullable Object> left = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            String name = String.valueOf(key);
            left.put(name, value instanceof String text ? redaction.redact(of, name, text) : value);
        });
        return left;
    }

    private @Nullable Entry side(@Nullable Entry entry) {
        return entry == null ? null : redaction.redact(entry);
    }

    @Override
    public String toString() {
        return kind + " " + edit;
    }
}
