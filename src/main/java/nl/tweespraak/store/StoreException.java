package nl.tweespraak.store;

/// The database did not do what it was asked: a full disk, a vanished drive, a file that is not readable. Its message
/// never holds values of rows.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(Throwable cause) {
        super("the database did not do what it was asked", cause);
    }
}
