package nl.tweespraak.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// Connections, and what H2 has behind them.
final class Handles {

    private Handles() {
    }

    static Database behind(Connection connection) throws SQLException {
        return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
    }

    /// Whether H2 has closed the file, as it does for want of memory, and where it could not write.
    static boolean isClosed(Database opened) {
        return opened.getStore().getMvStore().isClosed();
    }

    /// Whether nothing can be done by a connection any more.
    static boolean isClosed(Handle handle) {
        try {
            return handle.isClosed() || handle.getConnection().isClosed() || isClosed(behind(handle.getConnection()));
        } catch (SQLException _) {
            return true;
        }
    }

    /// Gives a connection back as it was taken; what was not committed is taken back. One whose file H2 has closed is left
    /// to itself: H2 may wait for ever to end a transaction there.
    static void letGo(Handle handle) {
        if (isClosed(handle)) {
            return;
        }
        try (handle) {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
            handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
        } catch (RuntimeException | OutOfMemoryError _) {
            // It broke before, which was told then, and has nothing that could be taken back.
        }
    }
}
