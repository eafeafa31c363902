package nl.tweespraak.store;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The end of an open study, once: its database, its keys, its lock.
final class Closing {

    private final Transactions work;
    private final StudyKeys keys;
    private final @Nullable StudyLock lock;
    private final AtomicBoolean closed = new AtomicBoolean();

    Closing(Transactions work, StudyKeys keys, @Nullable StudyLock lock) {
        this.work = work;
        this.keys = keys;
        this.lock = lock;
    }

    /// Work on files.
    interface Files {
        void work() throws IOException;
    }

    /// Work on files that reads the database.
    interface Preparing {
        void work(Handle handle) throws IOException;
    }

    boolean isClosed() {
        return closed.get();
    }

    /// Does nothing the second time.
    void close() {
        try {
            close(() -> {
            });
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }

    /// Closes it, and puts something in the place of its files before anybody else can open it.
    ///
    /// @param preparing while it is still open, and nobody writes; where it fails, nothing was changed
    void replace(Preparing preparing, Files swap) {
        work.alone(() -> {
            try {
                work.reading(handle -> {
                    preparing.work(handle);
                    return handle;
                });
                close(swap);
            } catch (IOException e) {
                throw StoreFailure.of(e).refusal();
            }
            return this;
        });
    }

    private void close(Files last) throws IOException {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            work.close();
            last.work();
        } catch (StoreException e) {
            throw StoreFailure.refusal(e);
        } finally {
            keys.close();
            if (lock != null) {
                lock.close();
            }
        }
    }
}
