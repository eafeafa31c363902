package nl.tweespraak.store;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonPath;
import nl.tweespraak.json.JsonStream;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.CountedBytes;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A study as one sealed file that no version of H2 is needed for: a clear header with the wrapped keys, then every row
/// as a line of JSON, encrypted and authenticated. Rows are read back into the tables and columns named here and
/// nowhere else.
final class Backup {

    /// Every table with its columns, in an order in which they can be written back.
    private static final Map<String, List<String>> TABLES = tables();

    /// Not what an import has written ahead.
    private static final Map<String, String> SOME = Map.of("message",
            " and transcript <= (select coalesce(max(place), 0) from transcript)");

    /// Rows read at a time.
    private static final int READ = 500;
    static final Text STOPPED = new Text("Gestopt; er is niets teruggezet.", "Stopped; nothing was restored.");

    private Backup() {
    }

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("study_property", List.of("name", "content", "digest"));
        tables.put("transcript", List.of("id", "place", "started_on", "attributes", "messages", "import", "digest",
                "roster", "seal"));
        tables.put("message", List.of("transcript", "position", "speaker", "sent_at", "content"));
        tables.put("entry", List.of("kind", "id", "case_id", "body", "digest"));
        tables.put("journal", List.of("chain", "place", "edit", "kind", "author", "at", "payload", "line"));
        tables.put("journal_payload", List.of("edit", "part", "content"));
        tables.put("access_log", List.of("id", "at", "who", "what", "digest"));
        return tables;
    }

    /// What the header of a backup says in the clear.
    ///
    /// @param keys the text of keys.json
    /// @param head of the journal when it was made
    record Header(String keys, int schema, String head, Instant created) {

        String written() {
            return Json.write(Map.of("keys", keys, "schema", schema, "head", head, "created", created.toString()));
        }

        /// @throws CannotOpen where it was altered
        static Header read(String json) {
            try {
                return parse(json);
            } catch (CannotOpen told) {
                throw told;
            } catch (Refusal | DateTimeException _) {
                throw unreadable();
            }
        }

        private static Header parse(String json) {
            if (Json.read(json, JsonLimits.USUAL).plain() instanceof Map<?, ?> it
                    && it.get("keys") instanceof String keys
                    && it.get("schema") instanceof Number schema && it.get("head") instanceof String head
                    && it.get("created") instanceof String created) {
                return new Header(keys, schema.intValue(), head, Instant.parse(created));
            }
            throw unreadable();
        }
    }

    /// There whole and on the disk when this returns, or not at all.
    ///
    /// @param ring who can open it
    /// @param head of the journal
    static void write(Path file, KeyRing ring, String head, Handle handle, StudyKeys keys) throws IOException {
        write(file, new Header(ring.toJson(), Schema.VERSION, head, Instant.now()).written(), handle, keys);
    }

    private static void write(Path file, String header, Handle handle, StudyKeys keys) throws IOException {
        try (DurableFile whole = DurableFile.beside(file)) {
            BufferedOutputStream out = new BufferedOutputStream(whole.out());
            try (SealedOutput sealed = SealedOutput.seal(header, keys.fileKey(), out)) {
                BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(sealed, StandardCharsets.UTF_8));
                TABLES.forEach((table, columns) -> writeTable(lines, handle, table, columns));
                lines.flush();
                sealed.finish();
                out.flush();
                whole.commit();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Some rows at a time, as they lie in the file, by what H2 alone has: it gathers a whole result before it gives its
    /// first row, and a million at once make pauses that whoever works meanwhile sees; an index would lead to each row
    /// apart.
    private static void writeTable(BufferedWriter lines, Handle handle, String table, List<String> columns) {
        String sql = "select _rowid_, " + String.join(", ", columns) + " from " + table
                + " use index () where _rowid_ > :last" + SOME.getOrDefault(table, "") + " order by _rowid_ limit "
                + READ;
        for (List<Row> rows = rows(handle, sql, 0); !rows.isEmpty(); rows = rows(handle, sql, rows.getLast().id())) {
            rows.forEach(row -> write(lines, row.line(table)));
        }
    }

    private static List<Row> rows(Handle handle, String sql, long last) {
        return handle.createQuery(sql).bind("last", last).map((row, _) -> Row.of(row)).list();
    }

    private record Row(long id, List<@Nullable String> content) {

        static Row of(ResultSet row) throws SQLException {
            int columns = row.getMetaData().getColumnCount();
            List<@Nullable String> content = new ArrayList<>(columns);
            for (int column = 2; column <= columns; column++) {
                content.add(row.getString(column));
            }
            return new Row(row.getLong(1), content);
        }

        List<@Nullable String> line(String table) {
            List<@Nullable String> line = new ArrayList<>(content.size() + 1);
            line.add(table);
            line.addAll(content);
            return line;
        }
    }

    private static void write(BufferedWriter lines, List<@Nullable String> line) {
        try {
            lines.write(Json.write(line));
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Header header(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); SealedInput sealed = SealedInput.open(in)) {
            return Header.read(sealed.header());
        }
    }

    /// Reads every row into the empty tables of a database that nobody has yet. Where it ends before its end some are
    /// there and some are not.
    ///
    /// @param progress counts bytes
    /// @throws Refusal where it is stopped
    static void read(Path file, StudyKeys keys, Database database, Progress progress) throws IOException {
        database.changing(handle -> read(file, keys, handle, progress));
    }

    private static void read(Path file, StudyKeys keys, Handle handle, Progress progress) throws IOException {
        try (InputStream in = new CountedBytes(Files.newInputStream(file), Files.size(file), progress,
                () -> new Refusal(STOPPED));
                SealedInput sealed = SealedInput.open(in);
                InputStream lines = sealed.unseal(keys.fileKey());
                JsonStream stream = JsonStream.open(lines, "", JsonPath.parse("$").orElseThrow(), JsonLimits.USUAL)) {
            String table = "";
            @Nullable
            BackupLoader loader = null;
            try {
                for (JsonValue line = stream.next(); line != null; line = stream.next()) {
                    List<JsonValue> items = line instanceof JsonArray array ? array.items() : List.of();
                    if (items.isEmpty() || !(items.getFirst() instanceof JsonString name)) {
                        throw unreadable();
                    }
                    if (loader == null || !name.value().equals(table)) {
                        if (loader != null) {
                            loader.close();
                        }
                        table = name.value();
                        loader = new BackupLoader(handle, table, TABLES.get(table));
                    }
                    loader.take(items);
                }
            } finally {
                if (loader != null) {
                    loader.close();
                }
            }
        }
    }

    /// Proves that a backup can be read to its end.
    static void verify(Path file, StudyKeys keys) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                SealedInput sealed = SealedInput.open(in);
                InputStream lines = sealed.unseal(keys.fileKey())) {
            lines.transferTo(OutputStream.nullOutputStream());
        }
    }

    static CannotOpen unreadable() {
        return new CannotOpen(CannotOpen.Cause.DAMAGED, new Text(
                "Deze reservekopie is niet te lezen. Er is niets gewijzigd. Gebruik een oudere.",
                "This backup cannot be read. Nothing was changed. Use an older one."));
    }
}
