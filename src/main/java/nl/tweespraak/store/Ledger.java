package nl.tweespraak.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Transcript;
import org.jdbi.v3.core.Handle;

/// Writes edits: rows, rosters and a line of the journal, within the transaction of whoever calls.
final class Ledger {

    /// What an edit changed, in what the journal keeps of it.
    static final String CHANGES = "changes";

    private static final String NEWER = "TakeNewer";

    private final Contents contents;
    private final Properties properties;
    private final Journal journal;
    private final AccessLog access;

    Ledger(Contents contents, Properties properties, Journal journal, AccessLog access) {
        this.contents = contents;
        this.properties = properties;
        this.journal = journal;
        this.access = access;
    }

    /// @param edit one that the journal does not have
    void write(Handle handle, UUID edit, String kind, String author, Instant at, List<Change> changes,
            Map<String, Object> more) {
        lay(handle, changes);
        Map<String, Object> payload = new LinkedHashMap<>(more);
        payload.put(CHANGES, changes.stream().map(EntryCodec::plain).toList());
        append(handle, edit, kind, author, at, Json.write(payload));
    }

    /// Writes changes, of which the journal is to know nothing more.
    void lay(Handle handle, List<Change> changes) {
        Map<String, Transcripts.Raw> cases = new HashMap<>();
        Map<String, Roster> lists = new HashMap<>();
        contents.entries().write(handle, changes, change -> {
            String caseId = change.entry().caseId();
            List<Roster> owners = new ArrayList<>();
            owners.add(caseId == null
                    ? lists.computeIfAbsent(Properties.PEOPLE, name -> roster(handle, name))
                    : cases.computeIfAbsent(caseId, id -> contents.raw(handle, id)).roster());
            if (change.entry() instanceof Link) {
                owners.add(lists.computeIfAbsent(Properties.LINKS, name -> roster(handle, name)));
            }
            return owners;
        });
        lists.forEach((name, roster) -> write(handle, name, roster));
        cases.values().forEach(raw -> contents.transcripts().writeRoster(handle, raw));
    }

    private void append(Handle handle, UUID edit, String kind, String author, Instant at, String payload) {
        append(handle, List.of(
                new Journal.Written(edit, kind, author, properties.get(handle, Properties.DEVICE), at, payload)));
    }

    private void append(Handle handle, Collection<Journal.Written> edits) {
        Chains chains = chains(handle);
        journal.append(handle, chains, edits);
        properties.set(handle, Properties.CHAINS, chains.toString());
    }

    /// Adds the lines of edits that were made elsewhere, each to the chain of its author and device; those that stand
    /// there already stay as they are.
    void take(Handle handle, List<JournalEdit> edits) {
        Set<UUID> known = journal.known(handle, edits.stream().map(JournalEdit::id).toList());
        append(handle, edits.stream().filter(it -> known.add(it.id())).map(Ledger::written).toList());
    }

    private static Journal.Written written(JournalEdit edit) {
        return new Journal.Written(edit.id(), edit.kind(), edit.author(), edit.device(), edit.at(),
                Json.write(Map.of(CHANGES, edit.changes().stream().map(EntryCodec::plain).toList())));
    }

    /// The roster of the transcripts, for an import to go on with.
    Roster transcripts(Handle handle) {
        return roster(handle, Properties.ROSTER);
    }

    /// @param all the roster of the transcripts as they are now
    void noteTranscripts(Handle handle, Roster all) {
        write(handle, Properties.ROSTER, all);
    }

    /// From now on there is something in the files that should be gone.
    void noteRemains(Handle handle) {
        properties.set(handle, Properties.REMAINS, Remains.DUE);
    }

    /// The digests that the transcripts had when they came; empty where nothing was erased since.
    Map<String, String> firstDigests(Handle handle) {
        Map<String, String> first = new HashMap<>();
        if (!properties.find(handle, Properties.REMAINS).isEmpty()) {
            for (JournalLine line : journal.ofKind(handle, chains(handle), "Import")) {
                if (Json.read(journal.payload(handle, line.edit()), Journal.LIMITS).plain() instanceof Map<?, ?> it
                        && it.get("transcripts") instanceof Map<?, ?> digests) {
                    digests.forEach((id, digest) -> first.put(String.valueOf(id), String.valueOf(digest)));
                }
            }
            for (JournalLine line : journal.ofKind(handle, chains(handle), NEWER)) {
                if (Json.read(journal.payload(handle, line.edit()), Journal.LIMITS).plain() instanceof Map<?, ?> it) {
                    first.put(String.valueOf(it.get("transcript")), String.valueOf(it.get("digest")));
                }
            }
        }
        return first;
    }

    /// Whether nothing of a transcript was erased since it came.
    boolean isAsItCame(Handle handle, String id) {
        String digest = contents.raw(handle, id).digest();
        return firstDigests(handle).getOrDefault(id, digest).equals(digest);
    }

    Chains chains(Handle handle) {
        return Chains.parse(properties.get(handle, Properties.CHAINS));
    }

    /// @param all the roster of the transcripts, with those imported
    void noteImport(Handle handle, Roster all, UUID edit, String author, Instant at, String payload) {
        noteTranscripts(handle, all);
        append(handle, edit, "Import", author, at, payload);
    }

    void removeImport(Handle handle, List<StoredTranscript> going, UUID imported, UUID edit, String author,
            Instant at) {
        Transcripts transcripts = contents.transcripts();
        Roster all = transcripts(handle);
        for (StoredTranscript it : going) {
            Transcripts.Raw raw = contents.raw(handle, it.id());
            all.toggle(transcripts.identity(it.id(), it.place(), it.imported(), raw.digest()));
            transcripts.delete(handle, it);
        }
        noteTranscripts(handle, all);
        append(handle, edit, "RemoveImport", author, at,
                Json.write(Map.of("imported", imported.toString(), "transcripts", going.size())));
    }

    void takeNewer(Handle handle, Transcript newer, Import source, UUID edit, String author, Instant at) {
        Transcripts transcripts = contents.transcripts();
        Transcripts.Raw before = contents.raw(handle, newer.id());
        StoredTranscript old = before.transcript();
        String digest = transcripts.digest(newer);
        Roster all = transcripts(handle);
        all.toggle(transcripts.identity(old.id(), old.place(), old.imported(), before.digest()));
        all.toggle(transcripts.identity(old.id(), old.place(), edit, digest));
        transcripts.replace(handle, before, newer, edit, digest);
        write(handle, Properties.ROSTER, all);
        append(handle, edit, NEWER, author, at, Json.write(Map.of("file", source.file(), "sha256",
                source.sha256(), "mapping", source.mapping(), "transcript", newer.id(), "before", before.digest(),
                "digest", digest)));
    }

    void noteAccess(Handle handle, String who, String what) {
        Roster seen = roster(handle, Properties.ACCESS);
        access.add(handle, seen, Instant.now(), who, what);
        write(handle, Properties.ACCESS, seen);
    }

    private Roster roster(Handle handle, String name) {
        return Roster.parse(properties.get(handle, name));
    }

    private void write(Handle handle, String name, Roster roster) {
        properties.set(handle, name, roster.toString());
    }
}
