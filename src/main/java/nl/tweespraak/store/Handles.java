package nl.tweespraak.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// Connections, and what H2 has behind them.
final class Handles {

    private Handles() {
    }

    static Database behind(Connection connection) throws SQLException {
        try {
            return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
        } catch (DbException e) {
            // It was closed meanwhile.
            throw DbException.toSQLException(e);
        }
    }

    /// Whether H2 has closed the file, as it does for want of memory, and where it could not write.
    static boolean isClosed(Database opened) {
        return opened.isClosing() || opened.getStore().getMvStore().isClosed();
    }

    /// Whether nothing can be done by a connection any more.
    static boolean isClosed(Handle handle) {
        try {
            return handle.isClosed() || handle.getConnection().isClosed() || isClosed(behind(handle.getConnection()));
        } catch (SQLException _) {
            return true;
        }
    }

    /// Closes the file at once; nothing more is written.
    static void shutDown(Database opened) {
        try {
            opened.shutdownImmediately();
        } catch (RuntimeException | OutOfMemoryError _) {
            // It could not be closed, which whoever uses H2 lets go of.
        }
        forget(opened);
    }

    /// Where closing a file broke off, H2 has it in its list for good, and lets everybody wait who asks for it. The lock is
    /// the one under which H2 closes it, if somebody else has it do so just now.
    private static void forget(Database opened) {
        synchronized (opened) {
            try {
                opened.checkPowerOff();
            } catch (RuntimeException | OutOfMemoryError _) {
                // So H2 says that it is closed.
            }
        }
    }

    /// Not by Jdbi, nor is the end of it: where that fails, Jdbi goes back to committing each statement, at which H2 commits
    /// what is left of the transaction, or waits for ever.
    static void begin(Handle handle) {
        try {
            handle.getConnection().setAutoCommit(false);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// Whether what was done by it is neither committed nor taken back, and still can be.
    static boolean isBegun(Handle handle) {
        try {
            return !isClosed(handle) && !handle.getConnection().getAutoCommit();
        } catch (SQLException _) {
            return false;
        }
    }

    static void commit(Handle handle) {
        try {
            handle.getConnection().commit();
            if (isClosed(handle)) {
                // By what broke off for somebody who reads; then H2 commits nothing, and does not say so.
                throw new StoreException(new IllegalStateException("H2 has closed the file"));
            }
            handle.getConnection().setAutoCommit(true);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /// Takes back what was not committed. Where that breaks off, H2 is closed, and does so when it opens the file again.
    static void rollBack(Handle handle) {
        boolean done = false;
        Database opened = null;
        try {
            opened = behind(handle.getConnection());
            handle.getConnection().rollback();
            done = true;
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            if (!done && opened != null) {
                shutDown(opened);
            }
        }
    }

    /// Gives a connection back as it was taken; what was not committed is taken back. One whose file H2 has closed is left
    /// to itself: H2 may wait for ever to end a transaction there.
    static void letGo(Handle handle) {
        if (isClosed(handle)) {
            return;
        }
        try {
            rollBack(handle);
            handle.getConnection().setAutoCommit(true);
            handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
            handle.close();
        } catch (SQLException | RuntimeException | OutOfMemoryError _) {
            // It broke before, which was told then; or H2 is closed now, which the next use finds.
        }
    }
}
