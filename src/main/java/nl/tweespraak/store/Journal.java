package nl.tweespraak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.UUID;
import nl.tweespraak.json.JsonLimits;
import org.jdbi.v3.core.Handle;

/// The append-only journal: one chain per author and device. A line is the digest of its content and of the line
/// before it in its chain; what an edit changed lies apart, so that it can be erased while the line stays.
final class Journal {

    /// Under the longest text a column takes, in UTF-16 units.
    private static final int PART = 500_000;

    private final Digests digests;

    /// A payload may hold the digests of as many transcripts as an import brings.
    static final JsonLimits LIMITS = new JsonLimits(1_000_000, 64, 50_000_000, 2_000_000_000L);

    Journal(Digests digests) {
        this.digests = digests;
    }

    /// @param line its digest, by which the next one is chained
    private record Last(int place, String line) {
    }

    /// Adds the line of an edit and gives the new head.
    String append(Handle handle, String device, UUID edit, String kind, String author, Instant at, String payload) {
        String chain = author + "@" + device;
        Last last = last(handle, chain);
        String sealed = digests.of("payload", edit.toString(), payload);
        int place = last.place() + 1;
        handle.createUpdate("""
                insert into journal (chain, place, edit, kind, author, at, payload, line)
                values (:chain, :place, :edit, :kind, :author, :at, :payload, :line)""").bind("chain", chain)
                .bind("place", place).bind("edit", edit).bind("kind", kind).bind("author", author)
                .bind("at", at.toString()).bind("payload", sealed)
                .bind("line", line(chain, place, edit, kind, author, at.toString(), sealed, last.line())).execute();
        for (int part = 0; part * PART < payload.length() || part == 0; part++) {
            handle.createUpdate("insert into journal_payload (edit, part, content) values (:edit, :part, :content)")
                    .bind("edit", edit).bind("part", part)
                    .bind("content", payload.substring(part * PART, Math.min(payload.length(), (part + 1) * PART)))
                    .execute();
        }
        return head(handle);
    }

    boolean has(Handle handle, UUID edit) {
        return handle.createQuery("select count(*) from journal where edit = :edit").bind("edit", edit)
                .mapTo(Integer.class).one() > 0;
    }

    /// An author's newest lines on this device, oldest first.
    List<JournalLine> newest(Handle handle, String author, String device, int limit) {
        return handle.createQuery("""
                select chain, place, edit, kind, author, at from journal where chain = :chain
                order by place desc limit :limit""").bind("chain", author + "@" + device).bind("limit", limit)
                .map((row, _) -> read(row)).list().reversed();
    }

    /// All lines of some kinds, oldest first.
    List<JournalLine> ofKind(Handle handle, String kind) {
        return handle.createQuery("""
                select chain, place, edit, kind, author, at from journal where kind = :kind
                order by at, chain, place""").bind("kind", kind).map((row, _) -> read(row)).list();
    }

    /// When the last edit was made.
    Optional<Instant> lastAt(Handle handle) {
        return handle.createQuery("select max(at) as at from journal").mapTo(String.class).findOne()
                .map(Instant::parse);
    }

    /// What an edit changed.
    ///
    /// @throws Damage where it is not as it was written
    String payload(Handle handle, UUID edit) {
        String sealed = handle.createQuery("select payload from journal where edit = :edit").bind("edit", edit)
                .mapTo(String.class).findOne().orElseThrow(() -> damage(edit));
        String content = content(handle, edit);
        if (!digests.of("payload", edit.toString(), content).equals(sealed)) {
            throw damage(edit);
        }
        return content;
    }

    private static String content(Handle handle, UUID edit) {
        return String.join("",
                handle.createQuery("select content from journal_payload where edit = :edit order by part")
                        .bind("edit", edit).mapTo(String.class).list());
    }

    /// The digest of the chains' last lines, sorted.
    String head(Handle handle) {
        List<String> parts = new ArrayList<>(List.of("head"));
        parts.addAll(lastLines(handle).values().stream().sorted().toList());
        return digests.of(parts);
    }

    /// Verifies every line and payload and says which are not as they were written.
    List<Damage> check(Handle handle) {
        List<Damage> found = new ArrayList<>();
        Map<String, Last> walked = new HashMap<>();
        handle.createQuery(
                "select chain, place, edit, kind, author, at, payload, line from journal order by chain, place")
                .map((row, _) -> {
                    JournalLine read = read(row);
                    Last last = walked.getOrDefault(read.chain(), new Last(0, ""));
                    String payload = row.getString("payload");
                    String line = line(read.chain(), read.place(), read.edit(), read.kind(), read.author(),
                            row.getString("at"), payload, last.line());
                    if (read.place() != last.place() + 1 || !line.equals(row.getString("line"))
                            || !digests.of("payload", read.edit().toString(), content(handle, read.edit()))
                                    .equals(payload)) {
                        found.add(Damage.of("regel " + read.place() + " van het logboek", "line " + read.place()
                                + " of the journal"));
                    }
                    walked.put(read.chain(), new Last(read.place(), row.getString("line")));
                    return read;
                }).forEach(_ -> {
                });
        return found;
    }

    private Map<String, String> lastLines(Handle handle) {
        Map<String, String> lines = new HashMap<>();
        handle.createQuery("""
                select chain, line from journal
                where (chain, place) in (select chain, max(place) from journal group by chain)""")
                .map((row, _) -> lines.put(row.getString("chain"), row.getString("line"))).list();
        return lines;
    }

    private static Last last(Handle handle, String chain) {
        return handle.createQuery("select place, line from journal where chain = :chain order by place desc limit 1")
                .bind("chain", chain).map((row, _) -> new Last(row.getInt("place"), row.getString("line"))).findOne()
                .orElse(new Last(0, ""));
    }

    private String line(String chain, int place, UUID edit, String kind, String author, String at, String payload,
            String before) {
        return digests.of("line", chain, Integer.toString(place), edit.toString(), kind, author, at, payload, before);
    }

    private static JournalLine read(ResultSet row) throws SQLException {
        return new JournalLine(row.getString("chain"), row.getInt("place"), row.getObject("edit", UUID.class),
                row.getString("kind"), row.getString("author"), Instant.parse(row.getString("at")));
    }

    private static Damage damage(UUID edit) {
        return Damage.of("de inhoud van wijziging " + edit, "the content of edit " + edit);
    }
}
