package nl.tweespraak.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The encrypted H2 database of a study folder: how it is opened, and nothing of what is in it.
///
/// The file key is H2's file password; H2's own derivation is weak, which does not matter for 32 random bytes. There is
/// no trace file (it would hold plain text), no server mode and no class that the file could name.
final class Database implements AutoCloseable {

    static final String FILE = "study.mv.db";
    /// What a process leaves that is ended while it goes back: see [Definitions].
    static final String COPY = FILE + DurableFile.PART;

    /// So that H2 makes none where there is none.
    private static final String EXISTING = ";IFEXISTS=TRUE";
    private static final String USER = "tweespraak";
    /// What stands behind the key where H2 takes it: a password for the user.
    private static final String BEHIND = " " + USER;
    /// The study, a long change, those that read in the background, and some to spare: who finds none waits.
    static final int CONNECTIONS = 8;
    /// Of a result that are in memory. H2 would put more in a file outside the study, and leave it there, encrypted, where
    /// its process is ended.
    private static final int ROWS = Integer.MAX_VALUE;

    static {
        System.setProperty("h2.allowedClasses", "");
        System.setProperty("h2.serializeJavaObject", "false");
    }

    private final Path folder;
    private final JdbcDataSource file;
    /// As the source holds it: that has no way to forget it.
    private final char[] password;
    /// Shared by those who take a connection; had alone by whoever takes the file from H2, gives it back or closes it for
    /// good.
    private final ReadWriteLock opening = new ReentrantReadWriteLock();
    private boolean closed;
    private volatile JdbcConnectionPool pool;
    private volatile Jdbi jdbi;
    /// The file, as H2 has it open; null before the first connection.
    private volatile org.h2.engine.@Nullable Database h2;
    /// H2 has let go of the file, and it was not looked at since.
    private volatile boolean isLost;
    private final AtomicInteger opened = new AtomicInteger(1);

    private Database(Path folder, JdbcDataSource file, char[] password) {
        this.folder = folder;
        this.file = file;
        this.password = password;
        this.pool = begun();
        this.jdbi = over(pool);
    }

    /// Makes the database of a new study.
    static Database create(Path folder, byte[] fileKey) {
        return open(folder, fileKey, "");
    }

    /// Opens an existing one, once it is known that H2 has nothing to execute but what a study is made of.
    ///
    /// @throws CannotOpen where it has
    /// @throws org.jdbi.v3.core.JdbiException at the first use, where the key is another's or the file is damaged
    static Database open(Path folder, byte[] fileKey) {
        Definitions.require(folder.resolve(FILE), hex(fileKey, ""));
        return open(folder, fileKey, EXISTING);
    }

    /// While a study is open, H2 puts what it writes behind all it has, where it finds it again whenever a process ends.
    /// Written over what it no longer needs it could not be found: the header of the file leads to the part before the
    /// newest at best, and from there only to what lies where H2 thought it would. Closing the file clears it up.
    private static Database open(Path folder, byte[] fileKey, String more) {
        String path = HeldFiles.way(folder.resolve("study"));
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + path
                + ";CIPHER=AES;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;WRITE_DELAY=0"
                + ";REUSE_SPACE=FALSE;QUERY_CACHE_SIZE=64;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=2000"
                + more);
        source.setUser(USER);
        char[] password = hex(fileKey, BEHIND);
        source.setPasswordChars(password);
        HeldFiles.allow(folder.resolve(FILE));
        return new Database(folder, source, password);
    }

    /// Not by way of a text, which nobody could wipe.
    static char[] hex(byte[] key, String behind) {
        char[] written = new char[2 * key.length + behind.length()];
        for (int at = 0; at < key.length; at++) {
            written[2 * at] = HexFormat.of().toHighHexDigit(key[at]);
            written[2 * at + 1] = HexFormat.of().toLowHexDigit(key[at]);
        }
        behind.getChars(0, behind.length(), written, 2 * key.length);
        return written;
    }

    Path folder() {
        return folder;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /// A connection of its own, on a file that was opened again if it had to be.
    ///
    /// @throws Refusal where it was closed for good
    Handle connect() {
        try {
            return connected();
        } catch (ConnectionException | IllegalStateException _) {
            return renewed();
        }
    }

    private Handle renewed() {
        renew();
        try {
            return connected();
        } catch (IllegalStateException e) {
            // Something broke it off for somebody else meanwhile.
            throw new StoreException(e);
        }
    }

    private Handle connected() {
        opening.readLock().lock();
        try {
            if (closed) {
                throw new Refusal(new Text("Dit onderzoek is intussen gesloten. Open het opnieuw.",
                        "This study was closed meanwhile. Open it again."));
            }
            if (hasClosedItself()) {
                throw new IllegalStateException("H2 has closed the file");
            }
            return jdbi.open();
        } finally {
            opening.readLock().unlock();
        }
    }

    private JdbcConnectionPool begun() {
        JdbcConnectionPool begun = JdbcConnectionPool.create(file);
        begun.setMaxConnections(CONNECTIONS);
        return begun;
    }

    private Jdbi over(JdbcConnectionPool connections) {
        return Jdbi.create(() -> noted(connections.getConnection()));
    }

    private Connection noted(Connection connection) throws SQLException {
        org.h2.engine.Database opened = Handles.behind(connection);
        opened.setMaxMemoryRows(ROWS);
        h2 = opened;
        return connection;
    }

    /// One change of a database that nobody else has yet: on disk when this returns.
    <E extends Exception> void changing(HandleConsumer<E> work) throws E {
        Handle handle = jdbi.open();
        try {
            Handles.begin(handle);
            work.useHandle(handle);
            Handles.commit(handle);
        } finally {
            Handles.letGo(handle);
        }
    }

    JdbcConnectionPool source() {
        return pool;
    }

    /// Opens the file again where H2 has closed it, as it does when it could not write, or for want of memory: what was
    /// committed is there, and the next use finds a database that works as soon as the disk does. What was closed for good
    /// stays closed, though somebody was reading just then.
    ///
    /// @throws CannotOpen where the file is not what a study is made of
    void renew() {
        opening.writeLock().lock();
        try {
            if (!closed && (hasClosedItself() || !answers())) {
                drop();
                pool.dispose();
                // H2 may have closed it while it committed.
                Definitions.require(folder.resolve(FILE), Arrays.copyOf(password, password.length - BEHIND.length()));
                HeldFiles.allow(folder.resolve(FILE));
                if (!file.getURL().endsWith(EXISTING)) {
                    file.setURL(file.getURL() + EXISTING);
                }
                pool = begun();
                jdbi = over(pool);
                h2 = null;
                opened.incrementAndGet();
                isLost = false;
            }
        } finally {
            opening.writeLock().unlock();
        }
    }

    /// Whether H2 has, as it does when it could not write, and for want of memory.
    boolean hasClosedItself() {
        org.h2.engine.Database known = h2;
        return isLost || (known != null && Handles.isClosed(known));
    }

    /// Takes from H2 what it has in memory. Where a commit failed that may be half of a change, which it would write.
    void drop() {
        opening.writeLock().lock();
        try {
            isLost = true;
            org.h2.engine.Database known = h2;
            if (known != null) {
                Handles.shutDown(known);
            }
            HeldFiles.letGo(folder.resolve(FILE));
        } finally {
            opening.writeLock().unlock();
        }
    }

    /// Not by the pool: that all connections are taken is no reason to take the file from those who have them.
    private boolean answers() {
        try (Connection _ = noted(file.getConnection())) {
            return HeldFiles.isReadable(folder.resolve(FILE));
        } catch (SQLException _) {
            return false;
        }
    }

    /// How often the file was opened so far.
    int opened() {
        return opened.get();
    }

    /// Lets go of a file that could not be opened rightly, and leaves it as it is: H2 may have opened what it could read.
    void abandon() {
        isLost = true;
        close();
    }

    /// Writes what is left and lets go of the file and of its key. Nobody gets a connection meanwhile or after: H2 would
    /// open the file again for it.
    @Override
    public void close() {
        opening.writeLock().lock();
        try {
            if (hasClosedItself()) {
                drop();
            } else {
                shutDown();
            }
        } finally {
            try {
                end();
            } finally {
                opening.writeLock().unlock();
            }
        }
    }

    private void shutDown() {
        try (Connection connection = noted(file.getConnection()); Statement statement = connection.createStatement()) {
            pool.dispose();
            Handles.behind(connection).getStore().getMvStore().setReuseSpace(true);
            statement.execute("shutdown");
        } catch (SQLException | IllegalStateException _) {
            // It was closed before, or could not clear its file up. What was committed is on disk.
            drop();
        }
    }

    private void end() {
        closed = true;
        pool.dispose();
        Arrays.fill(password, '\0');
        HeldFiles.letGo(folder.resolve(FILE));
    }
}
