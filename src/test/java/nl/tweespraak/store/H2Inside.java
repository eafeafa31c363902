package nl.tweespraak.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jdbi.v3.core.Handle;

/// What stands behind a connection: to do to it what H2 does by itself.
final class H2Inside {

    private H2Inside() {
    }

    static Database of(Handle handle) {
        return of(handle.getConnection());
    }

    static Database of(Connection connection) {
        try {
            return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
