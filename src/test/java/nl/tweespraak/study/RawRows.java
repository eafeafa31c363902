package nl.tweespraak.study;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.StudyKeys;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.result.Row;
import org.h2.table.Column;
import org.h2.table.Table;
import org.h2.value.Value;
import org.h2.value.ValueVarchar;

/// The database of a study that nobody has open, past everything that guards it.
final class RawRows {

    private static final List<String> TABLES = List.of("study_property", "transcript", "message", "entry", "journal",
            "journal_payload", "access_log");

    private RawRows() {
    }

    static Connection connect(Path study) throws SQLException {
        try (StudyKeys keys = KeyRing.read(study).unlock("lead", FilledStudy.PASSPHRASE)) {
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + study.toAbsolutePath().resolve("study")
                            + ";CIPHER=AES;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE",
                    "tweespraak", HexFormat.of().formatHex(keys.fileKey()) + " tweespraak");
        }
    }

    static void change(Path study, String sql) throws SQLException {
        try (Connection connection = connect(study); Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalArgumentException("nothing to change: " + sql);
            }
            letGo(statement);
        }
    }

    /// The file says that it stays open when nobody is connected.
    private static void letGo(Statement statement) throws SQLException {
        statement.execute("shutdown");
    }

    /// Changes one column of one row where it lies, and not in the indexes that lead to it, as damage to the file does.
    static void changeBehindIndexes(Path study, String table, String column, String value) throws SQLException {
        try (Connection connection = connect(study); Statement statement = connection.createStatement()) {
            SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            Table changed = session.getDatabase().getMainSchema().getTableOrView(session, table);
            Index rows = changed.getScanIndex(session);
            Cursor cursor = rows.find(session, null, null, false);
            if (!cursor.next()) {
                throw new IllegalArgumentException("nothing to change in " + table);
            }
            Row before = cursor.get();
            Value[] values = before.getValueList().clone();
            Column at = changed.getColumn(column);
            values[at.getColumnId()] = at.convert(session, ValueVarchar.get(value));
            Row after = changed.createRow(values, before.getMemory());
            after.setKey(before.getKey());
            rows.remove(session, before);
            rows.add(session, after);
            session.commit(false);
            letGo(statement);
        }
    }

    /// Every row, in an order of its own.
    static List<String> all(Path study) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect(study); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet result = statement.executeQuery("select * from " + table)) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                            row.append('\u001f').append(result.getString(column));
                        }
                        rows.add(row.toString());
                    }
                }
            }
            letGo(statement);
        }
        return rows.stream().sorted().toList();
    }
}
