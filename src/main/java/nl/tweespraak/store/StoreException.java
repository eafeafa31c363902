package nl.tweespraak.store;

import java.sql.SQLException;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// The database did not do what it was asked: a full disk, a vanished drive, a file that is not readable.
///
/// It keeps the kinds and codes of what went wrong below, and where, but neither its messages nor itself: those of H2
/// and of SQL statements hold values of rows, and whoever prints a stack trace prints them too.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 32;

    private final StoreFailure failure;
    private final boolean closedItself;

    StoreException(Throwable cause) {
        super("the database did not do what it was asked: " + kinds(cause));
        this.failure = StoreFailure.of(cause);
        this.closedItself = StoreFailure.hasClosedItself(cause);
        setStackTrace(cause.getStackTrace());
    }

    StoreFailure failure() {
        return failure;
    }

    /// Whether the database was closed already, by itself.
    boolean closedItself() {
        return closedItself;
    }

    private static String kinds(Throwable thrown) {
        StringBuilder kinds = new StringBuilder();
        @Nullable
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            kinds.append(depth == 0 ? "" : " < ").append(at.getClass().getSimpleName());
            if (at instanceof SQLException sql) {
                kinds.append(' ').append(sql.getErrorCode());
            } else if (at instanceof MVStoreException store) {
                kinds.append(' ').append(store.getErrorCode());
            }
            at = StoreFailure.below(at);
        }
        return kinds.toString();
    }
}
