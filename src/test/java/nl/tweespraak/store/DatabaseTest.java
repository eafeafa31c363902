package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespraak.model.Refusal;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void noResultIsLongEnoughToBePutInAFileOutsideTheStudy() throws IOException {
        Set<Path> before = temporary();
        Set<Path> during = new HashSet<>();
        try (StudyKeys keys = StudyKeys.random();
                Database database = Database.create(folder, keys.fileKey());
                Handle handle = database.connect()) {
            handle.createQuery("select x from system_range(1, 400000)").mapTo(Long.class).forEach(row -> {
                if (row == 1) {
                    during.addAll(temporary());
                }
            });
        }
        during.removeAll(before);
        assertThat(during).isEmpty();
    }

    /// As when a pause locks the window while something is being worked out.
    @Test
    void whoReadsWhileAStudyIsClosedDoesNotOpenItAgain() throws Exception {
        Path study = folder.resolve("study");
        char[] passphrase = "verzonnen zin".toCharArray();
        StudyFile.create(study, "lead", passphrase, KeyStrength.LIGHT, "Proef", "{}", false).close();
        for (int turn = 0; turn < 10; turn++) {
            StudyFile file = StudyFile.open(study, "lead", passphrase);
            CountDownLatch begun = new CountDownLatch(3);
            List<Thread> readers = Stream.generate(() -> Thread.ofPlatform().start(() -> {
                begun.countDown();
                assertThatThrownBy(() -> {
                    while (true) {
                        file.transcripts();
                    }
                }).isInstanceOf(RuntimeException.class);
            })).limit(3).toList();
            begun.await();
            file.close();
            for (Thread reader : readers) {
                reader.join();
            }
            try (FileChannel database = FileChannel.open(study.resolve(Database.FILE), StandardOpenOption.WRITE)) {
                assertThat(database.tryLock()).as("turn %d", turn).isNotNull();
            }
        }
    }

    /// As it does for want of memory, and where it could not write: then somebody else may have written into it, or what
    /// was being committed may be there by half.
    @Test
    void whatH2ClosedByItselfIsLookedAtBeforeItIsOpenedAgain() throws Exception {
        try (StudyKeys keys = StudyKeys.random()) {
            Database database = Database.create(folder, keys.fileKey());
            Schema.make(database);
            try (Handle busy = database.connect()) {
                H2Inside.of(busy).shutdownImmediately();
                try (Handle other = database.connect()) {
                    H2Inside.of(other).shutdownImmediately();
                }
                HostileFile.change(folder, keys.fileKey(),
                        store -> HostileFile.state(store, "CREATE CONSTANT \"PUBLIC\".\"C\" VALUE 1"));
                assertThatThrownBy(database::connect).isInstanceOf(CannotOpen.class);
            } finally {
                database.abandon();
            }
        }
    }

    /// Whoever was just taking a connection when H2 closed the file by itself.
    @Test
    void nobodyHasTheFileOpenedAgainWhoDidNotLookAtIt() {
        try (StudyKeys keys = StudyKeys.random(); Database database = Database.create(folder, keys.fileKey())) {
            Schema.make(database);
            Handle busy = database.connect();
            H2Inside.of(busy).shutdownImmediately();
            // The first may be one that was used before.
            for (int more = 0; more < 3; more++) {
                assertThatThrownBy(() -> database.jdbi().open()).isInstanceOf(ConnectionException.class);
            }
            Handles.letGo(database.connect());
        }
    }

    /// H2 has closed it by itself, and somebody who reads is just opening it again.
    @Test
    void aFileThatIsClosedWhileItIsOpenedAgainStaysClosed() throws Exception {
        try (StudyKeys keys = StudyKeys.random()) {
            for (int turn = 0; turn < 20; turn++) {
                Path place = Files.createDirectory(folder.resolve("study" + turn));
                Database database = Database.create(place, keys.fileKey());
                Schema.make(database);
                try (Handle busy = database.connect()) {
                    H2Inside.of(busy).shutdownImmediately();
                } catch (CloseException _) {
                    // As it is.
                }
                CountDownLatch begun = new CountDownLatch(1);
                Thread reader = Thread.ofPlatform().start(() -> {
                    begun.countDown();
                    try {
                        Handles.letGo(database.connect());
                    } catch (Refusal _) {
                        // It came too late.
                    }
                });
                begun.await();
                Thread.sleep(turn % 7);
                database.close();
                reader.join();
                try (FileChannel file = FileChannel.open(place.resolve(Database.FILE), StandardOpenOption.WRITE)) {
                    assertThat(file.tryLock()).as("turn %d", turn).isNotNull();
                }
            }
        }
    }

    /// What was committed is on disk: the rest of it only clears the file up.
    @Test
    void aFileIsLetGoOfThoughItCannotBeClosedAsItShould() throws Exception {
        try (StudyKeys keys = StudyKeys.random()) {
            Database database = Database.create(folder, keys.fileKey());
            try (Handle other = database.connect()) {
                other.execute("set exclusive 1");
                database.close();
            } catch (CloseException _) {
                // It was let go of.
            }
            try (FileChannel file = FileChannel.open(folder.resolve(Database.FILE), StandardOpenOption.WRITE)) {
                assertThat(file.tryLock()).isNotNull();
            }
        }
    }

    private static Set<Path> temporary() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> it.toString().endsWith(".temp.db")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
