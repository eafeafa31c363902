package nl.tweespraak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespraak.json.JsonLimits;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The append-only journal: one chain per author and device. A line is the digest of its content and of the line
/// before it in its chain; what an edit changed lies apart, so that it can be erased while the line stays.
final class Journal {

    private final Digests digests;
    private final Payloads payloads;

    /// A payload may hold the digests of as many transcripts as an import brings.
    static final JsonLimits LIMITS = new JsonLimits(1_000_000, 64, 50_000_000, 2_000_000_000L);

    Journal(Digests digests) {
        this.digests = digests;
        this.payloads = new Payloads(digests);
    }

    /// A line with the one before it in its chain, whose digest it holds.
    private static final String LINES = """
            select j.chain, j.place, j.edit, j.kind, j.author, j.at, j.payload, j.line, b.line as before
            from journal j left join journal b on b.chain = j.chain and b.place = j.place - 1""";

    static String chain(String author, String device) {
        return author + "@" + device;
    }

    /// An edit to be written down.
    record Written(UUID edit, String kind, String author, String device, Instant at, String payload) {
    }

    /// Adds the lines of edits, each of which becomes the end of its chain.
    void append(Handle handle, Chains chains, Collection<Written> edits) {
        PreparedBatch lines = handle.prepareBatch("""
                insert into journal (chain, place, edit, kind, author, at, payload, line)
                values (:chain, :place, :edit, :kind, :author, :at, :payload, :line)""");
        for (Written it : edits) {
            String chain = chain(it.author(), it.device());
            Chains.Last last = chains.last(chain);
            String sealed = payloads.digest(it.edit(), it.payload());
            int place = last.place() + 1;
            String line = line(chain, place, it.edit().toString(), it.kind(), it.author(), it.at().toString(), sealed,
                    last.line());
            lines.bind("chain", chain).bind("place", place).bind("edit", it.edit()).bind("kind", it.kind())
                    .bind("author", it.author()).bind("at", it.at().toString()).bind("payload", sealed)
                    .bind("line", line).add();
            chains.put(chain, new Chains.Last(place, line));
        }
        lines.execute();
        payloads.write(handle, edits);
    }

    /// Which of some edits it has.
    Set<UUID> known(Handle handle, List<UUID> edits) {
        return handle.createQuery("select edit from journal where edit = any(:edits)")
                .bindBySqlType("edits", edits.toArray(), Types.ARRAY).mapTo(UUID.class)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// A chain's newest lines, oldest first.
    ///
    /// @throws Damage where one is not as it was written, or is gone
    List<JournalLine> newest(Handle handle, Chains chains, String chain, int limit) {
        List<JournalLine> lines = new ArrayList<>();
        Chains.Last last = chains.last(chain);
        handle.createQuery(LINES + " where j.chain = :chain order by j.place desc limit :limit").bind("chain", chain)
                .bind("limit", limit).map((row, _) -> {
                    JournalLine line = read(row);
                    boolean follows = lines.isEmpty()
                            ? last.equals(new Chains.Last(line.place(), row.getString("line")))
                            : lines.getLast().place() == line.place() + 1;
                    if (!follows) {
                        throw gone(chain);
                    }
                    lines.add(line);
                    return line;
                }).list();
        if (lines.size() != Math.min(limit, last.place())) {
            throw gone(chain);
        }
        return lines.reversed();
    }

    /// All lines of a kind, oldest first.
    ///
    /// @throws Damage where any line is not as it was written, or is gone
    List<JournalLine> ofKind(Handle handle, Chains chains, String kind) {
        List<JournalLine> found = new ArrayList<>();
        Chains walked = Chains.empty();
        handle.createQuery(LINES + " order by j.chain, j.place").map((row, _) -> {
            JournalLine line = read(row);
            if (line.place() != walked.last(line.chain()).place() + 1) {
                throw gone(line.chain());
            }
            walked.put(line.chain(), new Chains.Last(line.place(), row.getString("line")));
            if (line.kind().equals(kind)) {
                found.add(line);
            }
            return line;
        }).list();
        if (!walked.equals(chains)) {
            throw end();
        }
        found.sort(Comparator.comparing(JournalLine::at).thenComparing(JournalLine::chain)
                .thenComparingInt(JournalLine::place));
        return found;
    }

    /// Takes a line with what its edit changed.
    interface Taker {
        void take(JournalLine line, String payload);
    }

    /// Every edit but imports, with what it changed, chain by chain, oldest first.
    ///
    /// @throws Damage where any line or payload is not as it was written, or is gone
    void walk(Handle handle, Chains chains, Taker taker) {
        ofKind(handle, chains, "");
        Map<String, String> contents = payloads.all(handle);
        handle.createQuery(LINES + " where j.kind <> 'Import' order by j.chain, j.place").map((row, _) -> {
            JournalLine line = read(row);
            taker.take(line, contents.getOrDefault(line.edit().toString(), ""));
            return line;
        }).forEach(_ -> {
        });
    }

    /// When the last edit was made, by the last lines of the chains.
    Optional<Instant> lastAt(Handle handle, Chains chains) {
        return chains.all().keySet().stream().map(chain -> newest(handle, chains, chain, 1).getFirst().at())
                .max(Comparator.naturalOrder());
    }

    /// What an edit changed.
    ///
    /// @throws Damage where it is not as it was written
    String payload(Handle handle, UUID edit) {
        return payloads.read(handle, edit, sealed(handle, edit));
    }

    /// Puts in the place of what an edit changed what is left of it; its line stays.
    ///
    /// @param by the edit that erases the rest
    void erase(Handle handle, UUID edit, String left, UUID by) {
        payloads.erase(handle, edit, sealed(handle, edit), left, by);
    }

    private static String sealed(Handle handle, UUID edit) {
        return handle.createQuery("select payload from journal where edit = :edit").bind("edit", edit)
                .mapTo(String.class).findOne().orElseThrow(() -> damage(edit));
    }

    /// The digest of the chains' last lines, sorted.
    String head(Chains chains) {
        return chains.head(digests);
    }

    /// Verifies every line and payload and says which are not as they were written.
    ///
    /// @param chains where the chains end, as the study knows it
    List<Damage> check(Handle handle, Chains chains) {
        List<Damage> found = new ArrayList<>();
        Chains walked = Chains.empty();
        handle.createQuery(LINES + " order by j.chain, j.place").map((row, _) -> {
            String chain = row.getString("chain");
            int place = row.getInt("place");
            if (place != walked.last(chain).place() + 1 || !holds(row) || !isWhole(handle, row)) {
                found.add(Damage.of("regel " + place + " van het logboek", "line " + place + " of the journal"));
            }
            walked.put(chain, new Chains.Last(place, row.getString("line")));
            return place;
        }).list();
        if (!walked.equals(chains)) {
            found.add(end());
        }
        return found;
    }

    private boolean isWhole(Handle handle, ResultSet row) throws SQLException {
        try {
            payloads.read(handle, row.getObject("edit", UUID.class), row.getString("payload"));
            return true;
        } catch (Damage _) {
            return false;
        }
    }

    private boolean holds(ResultSet row) throws SQLException {
        String before = row.getString("before");
        int place = row.getInt("place");
        return (before == null) == (place == 1) && line(row.getString("chain"), place, row.getString("edit"),
                row.getString("kind"), row.getString("author"), row.getString("at"), row.getString("payload"),
                before == null ? "" : before).equals(row.getString("line"));
    }

    private String line(String chain, int place, String edit, String kind, String author, String at, String payload,
            String before) {
        return digests.of("line", chain, Integer.toString(place), edit, kind, author, at, payload, before);
    }

    private JournalLine read(ResultSet row) throws SQLException {
        int place = row.getInt("place");
        if (!holds(row)) {
            throw Damage.of("regel " + place + " van het logboek", "line " + place + " of the journal");
        }
        return new JournalLine(row.getString("chain"), place, row.getObject("edit", UUID.class),
                row.getString("kind"), row.getString("author"), Instant.parse(row.getString("at")));
    }

    private static Damage gone(String chain) {
        return Damage.of("het logboek van " + chain + ": er ontbreekt een regel",
                "the journal of " + chain + ": a line is gone");
    }

    private static Damage end() {
        return Damage.of("het einde van het logboek", "the end of the journal");
    }

    private static Damage damage(UUID edit) {
        return Damage.of("de inhoud van wijziging " + edit, "the content of edit " + edit);
    }
}
