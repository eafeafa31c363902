package nl.tweespraak.store;

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
        try {
            return ((SessionLocal) handle.getConnection().unwrap(JdbcConnection.class).getSession()).getDatabase();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
