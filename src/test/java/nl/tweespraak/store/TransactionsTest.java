package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.tweespraak.model.Refusal;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionsTest {

    @TempDir
    Path folder;

    private final StudyKeys keys = StudyKeys.random();
    private final Digests digests = new Digests(keys.digestKey());
    private final Properties properties = new Properties(digests);
    private Database database;
    private Transactions work;

    @BeforeEach
    void make() {
        database = Database.create(folder, keys.fileKey());
        Schema.make(database);
        database.jdbi().useTransaction(handle -> properties.set(handle, Properties.TURN, "0"));
        work = new Transactions(database, new Turn(folder, digests, properties));
    }

    @AfterEach
    void close() {
        work.close();
        keys.close();
    }

    private void write(String title) {
        write(title, () -> {
        });
    }

    private void write(String title, Runnable then) {
        work.writing(handle -> {
            properties.set(handle, Properties.TITLE, title);
            then.run();
        });
    }

    private String title() {
        return work.reading(handle -> properties.find(handle, Properties.TITLE));
    }

    static Stream<Runnable> whateverGoesWrong() {
        return Stream.of(TransactionsTest::noMemory, () -> {
            throw new StackOverflowError();
        }, () -> {
            throw new IllegalStateException();
        });
    }

    private static void noMemory() {
        throw new OutOfMemoryError();
    }

    @ParameterizedTest
    @MethodSource("whateverGoesWrong")
    void aChangeThatIsBrokenOffIsTakenBackWhateverItWas(Runnable wrong) {
        write("before");

        Throwable thrown = catchThrowable(() -> write("half", wrong));

        assertThat(thrown).isNotNull();
        assertThat(title()).isEqualTo("before");
        write("after");
        assertThat(title()).isEqualTo("after");
    }

    /// Of which a window could say no more than its name.
    @Test
    void wantOfMemoryIsToldInWords() {
        assertThat(catchThrowable(() -> work.reading(handle -> {
            noMemory();
            return handle;
        }))).isInstanceOf(Refusal.class).hasMessageContaining("memory");
        assertThat(catchThrowable(() -> write("half", TransactionsTest::noMemory))).isInstanceOf(Refusal.class)
                .hasMessageContaining("memory");
    }

    private void closeByItself() {
        try (Handle handle = database.connect()) {
            H2Inside.of(handle).shutdownImmediately();
        }
    }

    /// H2 opens what it finds, in which every digest is right.
    @Test
    void anOlderStateIsToldWhileTheStudyIsOpenToo() throws IOException {
        Path file = folder.resolve(Database.FILE);
        write("first");
        byte[] older = Files.readAllBytes(file);
        write("second");
        write("third");
        String turn = Files.readString(folder.resolve(Turn.FILE));
        for (boolean known : List.of(true, false)) {
            if (!known) {
                Files.delete(folder.resolve(Turn.FILE));
            }
            closeByItself();
            byte[] newest = Files.readAllBytes(file);
            Files.write(file, older);

            assertThat(catchThrowable(this::title)).isInstanceOf(CannotOpen.class).hasMessageContaining("older");
            assertThat(catchThrowable(() -> write("fourth"))).isInstanceOf(CannotOpen.class);
            assertThat(catchThrowable(work::begin)).isInstanceOf(CannotOpen.class);
            assertThat(catchThrowable(this::title)).isInstanceOf(CannotOpen.class);

            if (known) {
                assertThat(folder.resolve(Turn.FILE)).hasContent(turn);
            }
            H2Inside.of(database.connect()).shutdownImmediately();
            Files.write(file, newest);
            assertThat(title()).isEqualTo("third");
        }
        write("fourth");
        assertThat(title()).isEqualTo("fourth");
    }

    /// As when the drive is away for a while.
    @Test
    void aStudyWhoseFileIsAwayWorksAgainWhenItIsBack() throws IOException {
        Path file = folder.resolve(Database.FILE);
        Path away = folder.resolve("away");
        write("before");
        for (boolean unused : List.of(false, true)) {
            closeByItself();
            if (unused) {
                database.renew();
            }
            Files.move(file, away);
            for (int more = 0; more < 3; more++) {
                assertThat(catchThrowable(this::title)).isInstanceOf(CannotOpen.class);
                assertThat(catchThrowable(() -> write("lost"))).isInstanceOf(CannotOpen.class);
                assertThat(catchThrowable(work::begin)).isInstanceOf(Refusal.class);
            }
            Files.move(away, file);
            assertThat(title()).isEqualTo("before");
            write("before");
        }
        closeByItself();
        Files.move(file, away);
        assertThat(catchThrowable(this::title)).isInstanceOf(CannotOpen.class);
        work.close();
    }

    /// By what broke off for somebody who reads. In the middle of a commit, H2 then commits nothing and does not say so.
    @Test
    void aChangeWhoseFileH2ClosedWhileItWasCommittedIsNotSaidToBeMade() {
        AtomicBoolean closes = new AtomicBoolean();
        database.jdbi().installPlugin(new JdbiPlugin() {
            @Override
            public Connection customizeConnection(Connection connection) {
                return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(),
                        new Class<?>[]{Connection.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("commit") && closes.getAndSet(false)) {
                                H2Inside.of(connection).shutdownImmediately();
                                return null;
                            }
                            return method.invoke(connection, arguments);
                        });
            }
        });
        write("before");
        closes.set(true);
        assertThat(catchThrowable(() -> write("lost"))).isInstanceOf(Refusal.class);
        assertThat(closes).isFalse();
        assertThat(title()).isEqualTo("before");
        write("after");
        assertThat(title()).isEqualTo("after");
    }

    /// As of a drive that was taken out and put back; and once somebody who read was interrupted, the system closes it.
    @Test
    void aFileThatCanBeReadNoMoreIsOpenedAgain() {
        Path file = folder.resolve(Database.FILE);
        write("before");
        HeldFiles.letGo(file);
        assertThat(catchThrowable(() -> write("lost"))).isExactlyInstanceOf(Refusal.class);
        assertThat(title()).isEqualTo("before");
        HeldFiles.letGo(file);
        assertThat(catchThrowable(() -> work.reading(_ -> {
            throw new StoreException(new IOException());
        }))).isExactlyInstanceOf(Refusal.class);
        write("after");
        assertThat(title()).isEqualTo("after");
        HeldFiles.letGo(file);
        assertThatCode(work::close).doesNotThrowAnyException();
    }

    /// Who has one goes on; whoever comes last waits.
    @Test
    void thatAllConnectionsAreTakenIsNoReasonToCloseTheFile() {
        write("before");
        database.source().setLoginTimeout(1);
        List<Handle> taken = Stream.generate(database::connect).limit(Database.CONNECTIONS - 1).toList();
        int opened = database.opened();
        assertThat(catchThrowable(database::connect)).isInstanceOf(ConnectionException.class);
        assertThat(database.opened()).isEqualTo(opened);
        taken.forEach(Handles::letGo);
        assertThat(title()).isEqualTo("before");
    }

    @Test
    void aFileThatWasReplacedBeforeTheFirstChangeIsNotSaidToBeWritten() throws IOException {
        write("before");
        work.close();
        database = Database.open(folder, keys.fileKey());
        work = new Transactions(database, new Turn(folder, digests, properties));
        work.requireNewest();
        Path file = folder.resolve(Database.FILE);
        Files.move(file, folder.resolve("away"));
        Files.copy(folder.resolve("away"), file);
        assertThat(catchThrowable(() -> write("lost"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("gone or was replaced");
    }

    /// H2 would go on writing into the one that it has open.
    @Test
    void aFileThatWasReplacedAfterItWasOpenedAgainIsNotSaidToBeWritten() throws IOException {
        Path file = folder.resolve(Database.FILE);
        write("before");
        closeByItself();
        assertThat(title()).isEqualTo("before");
        Files.move(file, folder.resolve("away"));
        Files.copy(folder.resolve("away"), file);
        assertThat(catchThrowable(() -> write("lost"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("gone or was replaced");
    }

    @Test
    void whatIsClosedSaysSo() {
        work.close();
        for (Throwable thrown : List.of(catchThrowable(this::title), catchThrowable(() -> write("later")))) {
            assertThat(thrown).isExactlyInstanceOf(Refusal.class).hasMessage(
                    "This study was closed meanwhile. Open it again.");
        }
    }
}
