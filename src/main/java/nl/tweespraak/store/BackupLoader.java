package nl.tweespraak.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Rows of one table on their way back, on disk some at a time.
final class BackupLoader implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final PreparedStatement insert;
    private final int columns;
    private int waiting;

    BackupLoader(Handle handle, String table, @Nullable List<String> names) {
        if (names == null) {
            throw Backup.unreadable();
        }
        columns = names.size();
        try {
            insert = handle.getConnection().prepareStatement("insert into " + table + " (" + String.join(", ", names)
                    + ") values (" + names.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")");
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    void take(List<JsonValue> line) {
        if (line.size() != columns + 1) {
            throw Backup.unreadable();
        }
        try {
            for (int column = 1; column <= columns; column++) {
                insert.setString(column, line.get(column) instanceof JsonString text ? text.value() : null);
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    @Override
    public void close() {
        try {
            flush();
            insert.close();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// To the disk, too: in one transaction a million rows cost H2 as much at its end as to write them, and to take them
    /// back no less.
    private void flush() throws SQLException {
        insert.executeBatch();
        insert.getConnection().commit();
        waiting = 0;
    }
}
