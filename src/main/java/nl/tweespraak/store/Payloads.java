package nl.tweespraak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// What edits changed, apart from their lines in the journal: in parts, and without what was erased since. The line
/// keeps the digest of what was there first; where something was erased a *tombstone* stands beside what is left, which
/// says by which edit, and vouches for the rest.
final class Payloads {

    /// Under the longest text a column takes, in UTF-16 units.
    private static final int PART = 500_000;
    /// Where the tombstone stands among the parts.
    private static final int TOMBSTONE = -1;

    private final Digests digests;

    Payloads(Digests digests) {
        this.digests = digests;
    }

    /// What stands in place of what was erased.
    ///
    /// @param by the edit that erased it
    private record Tombstone(String by, String seal) {

        String written() {
            return Json.write(Map.of("by", by, "seal", seal));
        }

        static Optional<Tombstone> read(String json) {
            try {
                return Json.read(json, JsonLimits.USUAL).plain() instanceof Map<?, ?> it
                        && it.get("by") instanceof String by && it.get("seal") instanceof String seal
                                ? Optional.of(new Tombstone(by, seal))
                                : Optional.empty();
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    String digest(UUID edit, String content) {
        return digests.of("payload", edit.toString(), content);
    }

    private String seal(String edit, String by, String sealed, String content) {
        return digests.of("tombstone", edit, by, sealed, content);
    }

    void write(Handle handle, Collection<Journal.Written> edits) {
        PreparedBatch parts = insertion(handle);
        edits.forEach(it -> add(parts, it.edit(), it.payload()));
        parts.execute();
    }

    private static PreparedBatch insertion(Handle handle) {
        return handle.prepareBatch(
                "insert into journal_payload (edit, part, content) values (:edit, :part, :content)");
    }

    private static void add(PreparedBatch parts, UUID edit, String content) {
        int from = 0;
        for (int part = 0; from < content.length() || part == 0; part++) {
            int to = end(content, from);
            add(parts, edit, part, content.substring(from, to));
            from = to;
        }
    }

    private static void add(PreparedBatch parts, UUID edit, int part, String content) {
        parts.bind("edit", edit).bind("part", part).bind("content", content).add();
    }

    /// Where a part ends: never within a character, half of which no file could hold.
    static int end(String payload, int from) {
        int to = Math.min(payload.length(), from + PART);
        return to < payload.length() && Character.isHighSurrogate(payload.charAt(to - 1)) ? to - 1 : to;
    }

    /// Puts in its place what is left of it.
    ///
    /// @param sealed the digest of what was there first, as the line has it
    /// @param by the edit that erases the rest
    void erase(Handle handle, UUID edit, String sealed, String left, UUID by) {
        handle.execute("delete from journal_payload where edit = ?", edit);
        PreparedBatch parts = insertion(handle);
        add(parts, edit, left);
        String seal = seal(edit.toString(), by.toString(), sealed, left);
        add(parts, edit, TOMBSTONE, new Tombstone(by.toString(), seal).written());
        parts.execute();
    }

    /// @param sealed the digest of what was there first, as the line has it
    /// @throws Damage where it is not as it was written or as an erasure left it
    String read(Handle handle, UUID edit, String sealed) {
        Parts parts = new Parts();
        handle.createQuery("select part, content from journal_payload where edit = :edit order by part")
                .bind("edit", edit).map((row, _) -> parts.add(row)).forEach(_ -> {
                });
        return verified(edit.toString(), parts, sealed);
    }

    /// The parts of one payload.
    private static final class Parts {

        private final StringBuilder content = new StringBuilder();
        private @Nullable String tombstone;

        Parts add(ResultSet row) throws SQLException {
            if (row.getInt("part") == TOMBSTONE) {
                tombstone = row.getString("content");
            } else {
                content.append(row.getString("content"));
            }
            return this;
        }
    }

    private String verified(String edit, @Nullable Parts parts, String sealed) {
        String content = parts == null ? "" : parts.content.toString();
        boolean whole = digests.of("payload", edit, content).equals(sealed);
        if (!whole && !isErased(edit, parts, sealed, content)) {
            throw Damage.of("de inhoud van wijziging " + edit, "the content of edit " + edit);
        }
        return content;
    }

    private boolean isErased(String edit, @Nullable Parts parts, String sealed, String content) {
        String written = parts == null ? null : parts.tombstone;
        return written != null && Tombstone.read(written)
                .filter(it -> it.seal().equals(seal(edit, it.by(), sealed, content))).isPresent();
    }

    /// Every payload but those of imports.
    ///
    /// @return by edit
    /// @throws Damage where one is not as it was written or as an erasure left it
    Map<String, String> all(Handle handle) {
        Map<String, Parts> contents = new HashMap<>();
        handle.createQuery("""
                select p.edit, p.part, p.content from journal_payload p join journal j on j.edit = p.edit
                where j.kind <> 'Import' order by p.edit, p.part""")
                .map((row, _) -> contents.computeIfAbsent(row.getString("edit"), _ -> new Parts()).add(row))
                .forEach(_ -> {
                });
        Map<String, String> all = new HashMap<>();
        handle.createQuery("select edit, payload from journal where kind <> 'Import'")
                .map((row, _) -> all.put(row.getString("edit"),
                        verified(row.getString("edit"), contents.get(row.getString("edit")),
                                row.getString("payload"))))
                .forEach(_ -> {
                });
        return all;
    }
}
