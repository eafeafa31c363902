package nl.tweespraak.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Who opened, exported or packaged: no edits, and so not in the journal.
final class AccessLog {

    private final Digests digests;

    AccessLog(Digests digests) {
        this.digests = digests;
    }

    /// Adds a row and takes it up in the roster of the log.
    void add(Handle handle, Roster roster, Instant when, String who, String what) {
        UUID id = UUID.randomUUID();
        String at = when.toString();
        String digest = digest(id.toString(), at, who, what);
        handle.createUpdate("""
                insert into access_log (id, at, who, what, digest) values (:id, :at, :who, :what, :digest)""")
                .bind("id", id).bind("at", at).bind("who", who).bind("what", what).bind("digest", digest).execute();
        roster.toggle(digest);
    }

    /// All of it, oldest first.
    ///
    /// @throws Damage where a row is not as it was written, or is gone
    List<Access> read(Handle handle, String roster) {
        Roster seen = Roster.empty();
        List<Access> all = handle.createQuery("select id, at, who, what, digest from access_log").map((row, _) -> {
            String digest = digest(row.getString("id"), row.getString("at"), row.getString("who"),
                    row.getString("what"));
            if (!digest.equals(row.getString("digest"))) {
                throw damage();
            }
            seen.toggle(digest);
            return new Access(Instant.parse(row.getString("at")), row.getString("who"), row.getString("what"));
        }).list();
        if (!seen.toString().equals(roster)) {
            throw damage();
        }
        return all.stream().sorted(Comparator.comparing(Access::at)).toList();
    }

    private String digest(String id, String at, String who, String what) {
        return digests.of("access", id, at, who, what);
    }

    private static Damage damage() {
        return Damage.of("het toegangslogboek", "the access log");
    }
}
