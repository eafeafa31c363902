package nl.tweespraak.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.tweespraak.model.Refusal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/// The one way to the database of an open study: looks and changes, each in a transaction. Reads go beside each other,
/// writes one after the other. What fails below is a [Refusal] in words, and after a full disk work goes on as soon as
/// there is room.
final class Transactions implements AutoCloseable {

    private final Database database;
    private final ReentrantLock writing = new ReentrantLock();
    private final Turn turn;
    private final InPlace place;
    /// How deep the thread that has the lock is in [#alone]; guarded by the lock, as is what follows.
    private int depth;
    /// What it reads and writes by. It stays open: to H2 a statement is new in every connection taken from the pool, and
    /// to read its text takes as long as to do it.
    private @Nullable Handle shared;
    /// The opening of the file that it is of.
    private int sharedOf;
    /// The opening of the file that was looked at, and whose state is known to be the newest.
    private volatile int known;

    Transactions(Database database, Turn turn) {
        this.database = database;
        this.turn = turn;
        this.place = new InPlace(database.folder().resolve(Database.FILE));
    }

    /// @param <E> what it may fail with beside what the database throws
    interface Reading<T, E extends Exception> {
        T from(Handle handle) throws E;
    }

    interface Writing {
        void to(Handle handle);
    }

    /// One look: all that is read belongs to one moment.
    <T, E extends Exception> T reading(Reading<T, E> work) throws E {
        return writing.isHeldByCurrentThread() && depth > 0 ? readingAlone(work) : readingBeside(work);
    }

    private <T, E extends Exception> T readingAlone(Reading<T, E> work) throws E {
        try {
            return work.from(shared());
        } catch (JdbiException | StoreException | OutOfMemoryError e) {
            letGo();
            throw failed(e);
        }
    }

    private <T, E extends Exception> T readingBeside(Reading<T, E> work) throws E {
        try {
            Handle handle = connect();
            try {
                handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
                Handles.begin(handle);
                return work.from(handle);
            } finally {
                Handles.letGo(handle);
            }
        } catch (JdbiException | StoreException | OutOfMemoryError e) {
            throw failed(e);
        }
    }

    /// One change: on disk when this returns, or not made.
    void writing(Writing work) {
        alone(() -> {
            try {
                Handle handle = shared();
                work.to(handle);
                commit(handle);
                return handle;
            } catch (JdbiException | StoreException | OutOfMemoryError e) {
                letGo();
                throw failed(e);
            } catch (RuntimeException | Error e) {
                letGo();
                throw e;
            }
        });
    }

    /// Does something while nobody else writes: all of it reads and writes by one connection, and what was not written
    /// with [#writing] is not made.
    <T> T alone(Supplier<T> part) {
        writing.lock();
        try {
            depth++;
            return part.get();
        } finally {
            depth--;
            try {
                endLook();
            } finally {
                writing.unlock();
            }
        }
    }

    private void endLook() {
        Handle handle = shared;
        if (depth == 0 && handle != null) {
            try {
                if (Handles.isBegun(handle)) {
                    Handles.commit(handle);
                }
            } catch (RuntimeException | OutOfMemoryError _) {
                letGo();
            }
        }
    }

    private Handle shared() {
        Handle handle = shared;
        if (handle != null
                && (database.hasClosedItself() || sharedOf != database.opened() || Handles.isClosed(handle))) {
            letGo();
            handle = null;
        }
        if (handle == null) {
            handle = connect();
            sharedOf = database.opened();
            shared = handle;
        }
        Handles.begin(handle);
        return handle;
    }

    /// A file that was opened again may have lost its end, or been put back; and H2 opens what it can read of it.
    private Handle connect() {
        Handle handle = database.connect();
        int opened = database.opened();
        if (opened == known) {
            return handle;
        }
        try {
            Schema.require(handle);
            turn.require(handle);
            place.require(opened);
            known = opened;
            return handle;
        } catch (RuntimeException | Error e) {
            boolean isOpen = !Handles.isClosed(handle);
            Handles.letGo(handle);
            if (isOpen) {
                database.drop();
            }
            throw e;
        }
    }

    private void letGo() {
        Handle handle = shared;
        shared = null;
        if (handle != null) {
            Handles.letGo(handle);
        }
    }

    /// Begins a change that takes long. Nobody else writes until [#end].
    Handle begin() {
        writing.lock();
        boolean begun = false;
        try {
            Handle handle = connect();
            Handles.begin(handle);
            begun = true;
            return handle;
        } catch (JdbiException | StoreException | CannotOpen | OutOfMemoryError e) {
            throw failed(e);
        } finally {
            if (!begun) {
                writing.unlock();
            }
        }
    }

    /// Puts on disk what was done so far, of which nothing is to be seen before the end; and goes on. One transaction of
    /// a million rows costs H2 as much at its end as to write them.
    void ahead(Handle handle) {
        turn.next(handle);
        made(handle);
        Handles.begin(handle);
    }

    /// Makes what was done so far the change. It is numbered last, by which it is known to be whole.
    ///
    /// @throws Refusal where it is not made; or where that cannot be told, in words that say so
    void commit(Handle handle) {
        place.require(database.opened());
        long number = turn.next(handle);
        try {
            made(handle);
        } catch (JdbiException | StoreException | OutOfMemoryError e) {
            // First: to take back what is there by half makes room.
            Refusal why = StoreFailure.refusal(e, database.folder());
            if (!isMade(number)) {
                throw why;
            }
            Handles.letGo(handle);
        }
        turn.keep(number);
    }

    private void made(Handle handle) {
        try {
            Handles.commit(handle);
        } catch (RuntimeException | Error e) {
            database.drop();
            throw e;
        }
    }

    /// What broke off may have been what H2 does when all is on disk: the file tells.
    private boolean isMade(long number) {
        try {
            return readingBeside(turn::of) == number;
        } catch (RuntimeException | OutOfMemoryError e) {
            throw StoreFailure.unknown(e, database.folder());
        }
    }

    /// @throws CannotOpen where the database is in an older state than it was left in
    void requireNewest() {
        reading(turn::begin);
    }

    /// Ends it; what was not committed is taken back.
    ///
    /// @param clearing what was put on disk ahead
    void end(Handle handle, Consumer<Handle> clearing) {
        try {
            if (Handles.isBegun(handle)) {
                Handles.rollBack(handle);
                clearing.accept(handle);
                turn.next(handle);
                made(handle);
            }
        } catch (JdbiException | StoreException | OutOfMemoryError e) {
            throw failed(e);
        } finally {
            endUnused(handle);
        }
    }

    /// Ends one that was begun for nothing.
    void endUnused(Handle handle) {
        try {
            Handles.letGo(handle);
        } finally {
            writing.unlock();
        }
    }

    /// What to throw for what the database threw, or for want of memory.
    Refusal failed(Throwable thrown) {
        Refusal refusal = StoreFailure.refusal(thrown, database.folder());
        try {
            database.renew();
        } catch (CannotOpen _) {
            // The next use tries again, and tells why where it still cannot be opened.
        }
        return refusal;
    }

    @Override
    public void close() {
        writing.lock();
        try {
            letGo();
            database.close();
        } finally {
            writing.unlock();
        }
    }
}
