package nl.tweespraak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Transcripts and their messages as rows, each transcript with the digest of its content, the roster of what was said
/// about it, and a seal over both.
final class Transcripts {

    /// The columns that [#stored] reads.
    static final String COLUMNS = """
            t.id, t.place, t.started_on, t.attributes, t.messages, t.import, t.digest, t.roster, t.seal""";

    private static final int BATCH = 1_000;
    /// Transcripts of which the messages are taken out at a time.
    private static final int CLEARED = 400;

    private static final int MOST_ALIKE = 2_000;

    private final Digests digests;
    /// Attributes by their JSON: many transcripts have the same, and reading it is a good part of reading a list.
    private final Map<String, SortedMap<String, String>> alike = new ConcurrentHashMap<>();

    Transcripts(Digests digests) {
        this.digests = digests;
    }

    /// The digest of a transcript's content.
    String digest(Transcript transcript) {
        return digests.of(transcript);
    }

    /// What the roster of the study takes up of a transcript.
    String identity(String id, int place, UUID imported, String digest) {
        return digests.of("identity", id, Integer.toString(place), imported.toString(), digest);
    }

    /// Reads a row and verifies all but its messages and entries.
    ///
    /// @throws Damage where it is not as it was written
    StoredTranscript stored(ResultSet row) throws SQLException {
        String id = row.getString("id");
        int place = row.getInt("place");
        LocalDate startedOn = row.getObject("started_on", LocalDate.class);
        String attributes = row.getString("attributes");
        int messages = row.getInt("messages");
        UUID imported = row.getObject("import", UUID.class);
        String seal = seal(id, place, imported, startedOn, attributes, messages, row.getString("digest"),
                row.getString("roster"));
        if (!seal.equals(row.getString("seal"))) {
            // Not by its name: where a row is damaged, that may be any text of it.
            throw Damage.of("het gesprek op plaats " + place, "the transcript at place " + place);
        }
        Transcript head = new Transcript(id, startedOn, attributes(attributes), List.of());
        return new StoredTranscript(head, place, messages, imported, row.getString("digest"));
    }

    /// The stored row of an identifier with its raw digest and roster.
    record Raw(StoredTranscript transcript, String digest, Roster roster) {
    }

    Optional<Raw> find(Handle handle, String id) {
        return handle.createQuery("select " + COLUMNS + " from transcript t where t.id = :id").bind("id", id)
                .map((row, _) -> new Raw(stored(row), row.getString("digest"), Roster.parse(row.getString("roster"))))
                .findOne();
    }

    /// Writes a case's changed roster, with the seal over it.
    void writeRoster(Handle handle, Raw raw) {
        StoredTranscript it = raw.transcript();
        handle.createUpdate("update transcript set roster = :roster, seal = :seal where id = :id")
                .bind("roster", raw.roster().toString()).bind("id", it.id())
                .bind("seal", seal(it.id(), it.place(), it.imported(), it.transcript().startedOn(),
                        Json.write(it.transcript().attributes()), it.messages(), raw.digest(),
                        raw.roster().toString()))
                .execute();
    }

    /// A transcript with its messages, verified.
    ///
    /// @throws Damage where it is not as it was written
    Transcript read(Handle handle, Raw raw) {
        Transcript head = raw.transcript().transcript();
        List<Message> messages = handle.createQuery("""
                select position, speaker, sent_at, content from message where transcript = :place order by position""")
                .bind("place", raw.transcript().place()).map((row, _) -> message(head.id(), row)).list();
        return verified(raw, messages);
    }

    /// @throws Damage where it is not as it was written
    Transcript verified(Raw raw, List<Message> messages) {
        Transcript head = raw.transcript().transcript();
        Transcript whole = new Transcript(head.id(), head.startedOn(), head.attributes(), messages);
        if (!digests.of(whole).equals(raw.digest())) {
            throw damage(head.id());
        }
        return whole;
    }

    /// Takes out the messages after a place, which no transcript has: what an import wrote ahead that did not come to its
    /// end.
    ///
    /// @param ahead puts on disk what was done so far
    void clearAfter(Handle handle, int place, Consumer<Handle> ahead) {
        for (int last = last(handle); last > place; last = last(handle)) {
            handle.execute("delete from message where transcript > ?", Math.max(place, last - CLEARED));
            ahead.accept(handle);
        }
    }

    /// The last place that has messages.
    int last(Handle handle) {
        return handle.createQuery("select coalesce(max(transcript), 0) from message").mapTo(Integer.class).one();
    }

    /// Puts other content in a transcript's place; what was said about it stays.
    ///
    /// @param imported the edit that brings it
    void replace(Handle handle, Raw before, Transcript newer, UUID imported, String digest) {
        StoredTranscript old = before.transcript();
        delete(handle, old);
        try (Batch batch = batch(handle)) {
            batch.add(newer, old.place(), imported, digest);
            batch.finish();
        }
        StoredTranscript now = new StoredTranscript(
                new Transcript(newer.id(), newer.startedOn(), newer.attributes(), List.of()), old.place(),
                newer.messages().size(), imported, digest);
        writeRoster(handle, new Raw(now, digest, before.roster()));
    }

    /// Takes out a transcript with its messages.
    void delete(Handle handle, StoredTranscript transcript) {
        handle.execute("delete from message where transcript = ?", transcript.place());
        handle.execute("delete from transcript where id = ?", transcript.id());
    }

    static Message message(String id, ResultSet row) throws SQLException {
        String at = row.getString("sent_at");
        try {
            return new Message(row.getInt("position"), Speaker.of(row.getString("speaker")),
                    at == null ? null : SentAt.parse(at).orElseThrow(() -> damage(id)), row.getString("content"));
        } catch (IllegalArgumentException _) {
            throw damage(id);
        }
    }

    private String seal(String id, int place, UUID imported, @Nullable LocalDate startedOn, String attributes,
            int messages,
            String digest, String roster) {
        return digests.of("case", id, Integer.toString(place), imported.toString(),
                startedOn == null ? null : startedOn.toString(), attributes, Integer.toString(messages), digest,
                roster);
    }

    private SortedMap<String, String> attributes(String json) {
        SortedMap<String, String> known = alike.get(json);
        if (known != null) {
            return known;
        }
        SortedMap<String, String> read = readAttributes(json);
        if (alike.size() < MOST_ALIKE) {
            alike.put(json, read);
        }
        return read;
    }

    private static SortedMap<String, String> readAttributes(String json) {
        SortedMap<String, String> attributes = new TreeMap<>();
        if (Json.read(json, JsonLimits.USUAL) instanceof JsonObject object) {
            object.members().forEach((name, value) -> {
                if (value instanceof JsonString text) {
                    attributes.put(name, text.value());
                }
            });
        }
        return attributes;
    }

    private static Damage damage(String id) {
        return Damage.of("gesprek " + id, "transcript " + id);
    }

    Batch batch(Handle handle) {
        return new Batch(handle.getConnection());
    }

    /// Transcripts, without anything said about them, on their way into the database: their messages many at a time, the
    /// transcripts themselves at the end. Without its transcript a message is nothing.
    final class Batch implements AutoCloseable {

        private final PreparedStatement heads;
        private final PreparedStatement bodies;
        private int waiting;

        private Batch(Connection connection) {
            try {
                heads = connection.prepareStatement(
                        """
                                insert into transcript (id, place, started_on, attributes, messages, import, digest, roster, seal)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                bodies = connection.prepareStatement(
                        "insert into message (transcript, position, speaker, sent_at, content) values (?, ?, ?, ?, ?)");
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }

        void add(Transcript transcript, int place, UUID imported, String digest) {
            String attributes = Json.write(transcript.attributes());
            String roster = Roster.empty().toString();
            int messages = transcript.messages().size();
            try {
                heads.setString(1, transcript.id());
                heads.setInt(2, place);
                heads.setObject(3, transcript.startedOn());
                heads.setString(4, attributes);
                heads.setInt(5, messages);
                heads.setObject(6, imported);
                heads.setString(7, digest);
                heads.setString(8, roster);
                heads.setString(9, seal(transcript.id(), place, imported, transcript.startedOn(), attributes, messages,
                        digest, roster));
                heads.addBatch();
                for (Message message : transcript.messages()) {
                    add(place, message);
                }
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }

        private void add(int place, Message message) throws SQLException {
            SentAt at = message.at();
            bodies.setInt(1, place);
            bodies.setInt(2, message.position());
            bodies.setString(3, message.speaker().word());
            bodies.setString(4, at == null ? null : at.toString());
            bodies.setString(5, message.text());
            bodies.addBatch();
            if (++waiting >= BATCH) {
                flush();
            }
        }

        /// Writes the messages.
        void flush() {
            execute(bodies);
            waiting = 0;
        }

        /// Writes the transcripts too.
        void finish() {
            flush();
            execute(heads);
        }

        private static void execute(PreparedStatement statement) {
            try {
                statement.executeBatch();
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }

        @Override
        public void close() {
            try (heads; bodies) {
                waiting = 0;
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }
    }
}
