package nl.tweespraak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Link;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// The rows that edits write: one table for all kinds of entry.
final class Entries {

    /// What [#read] reads.
    private static final String COLUMNS = "kind, id as entry_id, case_id, body, digest as entry_digest";

    private final Digests digests;

    Entries(Digests digests) {
        this.digests = digests;
    }

    /// An entry as a row.
    private record Row(String kind, String id, @Nullable String caseId, String body, String digest) {
    }

    /// Writes changes, no two of which leave an entry of the same key, and takes them up in rosters: first what goes, then
    /// what comes.
    ///
    /// @param rosters those of what a change belongs to
    /// @throws Damage where a row is not as the change says it was
    void write(Handle handle, List<Change> changes, Function<Change, List<Roster>> rosters) {
        PreparedBatch going = handle
                .prepareBatch("delete from entry where kind = :kind and id = :id and digest = :digest");
        PreparedBatch coming = handle.prepareBatch("""
                insert into entry (kind, id, case_id, body, digest) values (:kind, :id, :caseId, :body, :digest)""");
        for (Change change : changes) {
            List<Roster> owners = rosters.apply(change);
            if (change.before() != null) {
                Row row = row(change.before());
                going.bind("kind", row.kind()).bind("id", row.id()).bind("digest", row.digest()).add();
                owners.forEach(it -> it.toggle(row.digest()));
            }
            if (change.after() != null) {
                Row row = row(change.after());
                coming.bind("kind", row.kind()).bind("id", row.id()).bind("caseId", row.caseId())
                        .bind("body", row.body()).bind("digest", row.digest()).add();
                owners.forEach(it -> it.toggle(row.digest()));
            }
        }
        if (IntStream.of(going.execute()).anyMatch(found -> found != 1)) {
            throw Damage.of("een regel die zou veranderen", "a row that was to change");
        }
        coming.execute();
    }

    /// Reads and verifies the entry of a row with the columns kind, id, case_id, body and digest.
    ///
    /// @param otherwise what to throw where it is not as it was written; not by what stands in the row, which may then be
    ///     any text of it
    Entry read(ResultSet row, Supplier<Damage> otherwise) throws SQLException {
        String kind = row.getString("kind");
        String body = row.getString("body");
        String caseId = row.getString("case_id");
        String id = row.getString("entry_id");
        if (!digests.of("entry", kind, id, caseId, body).equals(row.getString("entry_digest"))) {
            throw otherwise.get();
        }
        return EntryCodec.read(kind, body);
    }

    /// What belongs to no case: the people, the rounds and what is set for the study.
    ///
    /// @param roster of them, as the study knows it
    List<Entry> caseless(Handle handle, String roster) {
        return all(handle, "case_id is null", roster, Damage.of("de lijst van codeurs", "the list of coders"));
    }

    /// The links between transcripts.
    ///
    /// @param roster of them, as the study knows it
    List<Link> links(Handle handle, String roster) {
        return all(handle, "kind = 'link'", roster, Damage.of("de lijst van dubbelingen", "the list of doubles"))
                .stream().map(Link.class::cast).toList();
    }

    private List<Entry> all(Handle handle, String where, String roster, Damage otherwise) {
        Roster seen = Roster.empty();
        List<Entry> found = handle.createQuery("select " + COLUMNS + " from entry where " + where + " order by id")
                .map((row, _) -> {
                    Entry entry = read(row, () -> otherwise);
                    seen.toggle(row.getString("entry_digest"));
                    return entry;
                }).list();
        if (!seen.toString().equals(roster)) {
            throw otherwise;
        }
        return found;
    }

    Optional<Entry> find(Handle handle, Entry.EvidenceKey key) {
        return handle.createQuery("select " + COLUMNS + " from entry where kind = 'evidence' and id = :id")
                .bind("id", EntryCodec.id(key))
                .map((row, _) -> read(row, () -> Damage.of("een vindplaats", "a piece of evidence"))).findOne();
    }

    private Row row(Entry entry) {
        String kind = EntryCodec.kind(entry);
        String id = EntryCodec.id(entry.key());
        String body = EntryCodec.write(entry);
        return new Row(kind, id, entry.caseId(), body, digests.of("entry", kind, id, entry.caseId(), body));
    }
}
