package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.tweespraak.model.Refusal;
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
    private Transactions work;

    @BeforeEach
    void make() {
        Database database = Database.create(folder, keys.fileKey());
        Schema.migrate(database);
        database.jdbi().useTransaction(handle -> properties.set(handle, Properties.TURN, "0"));
        work = new Transactions(database, new Turn(folder, digests, properties));
    }

    @AfterEach
    void close() {
        work.close();
        keys.close();
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
        write("before", () -> {
        });

        Throwable thrown = catchThrowable(() -> write("half", wrong));

        assertThat(thrown).isNotNull();
        assertThat(title()).isEqualTo("before");
        write("after", () -> {
        });
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
}
