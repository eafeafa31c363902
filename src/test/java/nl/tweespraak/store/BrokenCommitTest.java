package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.tweespraak.SmallDisk;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.RecordedFiles;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What breaks off a commit while it goes over the rows of a change: want of memory, and a file that cannot be read. H2
/// then writes what it has, and forgets how to put the rest back.
@NullUnmarked // what is made before each
@Tag("slow")
class BrokenCommitTest {

    @TempDir
    Path place;

    private final StudyKeys keys = StudyKeys.random();
    private final Digests digests = new Digests(keys.digestKey());
    private final Properties properties = new Properties(digests);
    private final FailingReads reads = new FailingReads();
    private Database database;
    private Turn turn;
    private Transactions work;

    /// As an edit is made, and as an import is.
    enum Way {
        AT_ONCE {
            @Override
            void make(Transactions work, Transactions.Writing change) {
                work.writing(change);
            }
        },
        IN_PARTS {
            @Override
            void make(Transactions work, Transactions.Writing change) {
                Handle handle = work.begin();
                try {
                    change.to(handle);
                    work.commit(handle);
                } finally {
                    work.end(handle, _ -> {
                    });
                }
            }
        };

        abstract void make(Transactions work, Transactions.Writing change);
    }

    @BeforeEach
    void make() throws IOException {
        make(RecordedFiles.under(place, new ArrayList<>(), reads));
    }

    private void make(Path where) throws IOException {
        Path folder = Files.createDirectories(where.resolve("study"));
        Database made = Database.create(folder, keys.fileKey());
        Schema.make(made);
        made.jdbi().useTransaction(handle -> properties.set(handle, Properties.TURN, "0"));
        use(made);
        work.writing(handle -> handle.execute("insert into entry values ('k', 'first', 'c', 'b', 'd')"));
    }

    private void use(Database opened) {
        database = opened;
        turn = new Turn(opened.folder(), digests, properties);
        work = new Transactions(opened, turn);
    }

    @AfterEach
    void close() {
        work.close();
        keys.close();
    }

    static Stream<Throwable> whatBreaksOff() {
        return Stream.of(new OutOfMemoryError(), new IOException());
    }

    static Stream<Arguments> changes() {
        return whatBreaksOff()
                .flatMap(thrown -> Stream.of(Way.values()).flatMap(way -> Stream
                        .of(Arguments.of(20, 1, thrown, way), Arguments.of(2_000, 40, thrown, way))));
    }

    private static void fill(Handle handle, int rows) {
        fill(handle, 0, rows);
    }

    private static void fill(Handle handle, int first, int rows) {
        try (PreparedBatch batch = handle.prepareBatch("insert into entry values ('k', :id, :case, 'b', 'd')")) {
            for (int row = first; row < first + rows; row++) {
                batch.bind("id", "id" + row).bind("case", "case" + row % 7).add();
            }
            batch.execute();
        }
    }

    private static MVStore store(Handle handle) {
        return H2Inside.of(handle).getStore().getMvStore();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void itIsThereWholeOrNotAtAll(int rows, int step, Throwable thrown, Way way) {
        int broken = 0;
        int after = 0;
        while (!isMade(rows, after, thrown, way)) {
            broken++;
            after += step;
        }
        // What fails last may do so when all is on disk.
        int late = 0;
        for (int last = after - step + 1; last < after; last++) {
            work.writing(handle -> handle.execute("delete from entry where id <> 'first'"));
            if (!isMade(rows, last, thrown, way)) {
                broken++;
            } else if (reads.failed()) {
                late++;
            }
        }
        assertThat(broken).isGreaterThan(1);
        System.out.printf("commits of %d rows broken off by %s, %s: %d, 0 half; %d made though something failed%n",
                rows,
                thrown, way, broken, late);
    }

    /// It may break off what they read, too.
    @ParameterizedTest
    @MethodSource("whatBreaksOff")
    @Timeout(300)
    void itIsSoWhileOthersRead(Throwable thrown) throws InterruptedException {
        AtomicBoolean ended = new AtomicBoolean();
        List<Throwable> untold = new CopyOnWriteArrayList<>();
        List<Thread> readers = Stream.generate(() -> Thread.ofPlatform().start(() -> {
            while (!ended.get()) {
                try {
                    work.reading(turn::of);
                } catch (Refusal | Error _) {
                    // Told, and tried again.
                } catch (RuntimeException e) {
                    untold.add(e);
                }
            }
        })).limit(3).toList();
        int refused = 0;
        try {
            int rows = 0;
            for (int edit = 0; edit < 30; edit++) {
                int first = rows;
                int reading = edit % 20;
                try {
                    work.writing(handle -> {
                        fill(handle, first, 50);
                        store(handle).commit();
                        store(handle).setCacheSize(0);
                        reads.after(reading, thrown);
                    });
                    rows += 50;
                } catch (Refusal | Error _) {
                    refused++;
                }
                reads.noMore();
                requireRowsAtLast(rows);
            }
        } finally {
            ended.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        System.out.printf("commits beside three who read, some broken off by %s: 30, %d refused, 0 half%n", thrown,
                refused);
        assertThat(refused).isPositive();
        assertThat(untold).isEmpty();
        work.close();
        use(Database.open(database.folder(), keys.fileKey()));
        work.requireNewest();
    }

    /// What breaks off for one may do so for another.
    private void requireRowsAtLast(int rows) {
        Refusal refused = null;
        for (int trying = 0; trying < 20; trying++) {
            try {
                requireRows(rows);
                return;
            } catch (Refusal refusal) {
                refused = refusal;
            }
        }
        throw new AssertionError(refused);
    }

    /// Of which no number tells that it is there by half.
    @ParameterizedTest
    @MethodSource("changes")
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsRefusedBeforeItIsCommittedIsTakenBackWhole(int rows, int step, Throwable thrown, Way way) {
        int after = 0;
        int broken = -1;
        do {
            int reading = after;
            assertThatThrownBy(() -> way.make(work, handle -> {
                fill(handle, rows);
                store(handle).commit();
                store(handle).setCacheSize(0);
                reads.after(reading, thrown);
                throw new Refusal(Text.same("no"));
            })).isInstanceOf(Refusal.class);
            reads.noMore();
            requireRows(0);
            broken++;
            after += step;
        } while (reads.failed());
        assertThat(broken).isPositive();
        System.out.printf("refused edits of %d rows, %s, whose taking back was broken off by %s: %d, 0 half%n", rows,
                way, thrown, broken);
    }

    /// A backup that is put back, say.
    @ParameterizedTest
    @MethodSource("whatBreaksOff")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDatabaseThatIsBeingMadeIsLeftThenToo(Throwable thrown) {
        assertThatThrownBy(() -> database.changing(handle -> {
            fill(handle, 2_000);
            store(handle).commit();
            store(handle).setCacheSize(0);
            reads.after(3, thrown);
            fill(handle, 2_000, 2_000);
        })).isNotNull();
        assertThat(reads.failed()).isTrue();
    }

    /// A drive that is removed meanwhile.
    @Test
    void whereTheFileCannotBeLookedAtNobodyIsToldThatItIsNotThere() {
        for (int after = 0; after < 40; after += 10) {
            int reading = after;
            assertThatThrownBy(() -> work.writing(handle -> {
                fill(handle, 2_000);
                store(handle).commit();
                store(handle).setCacheSize(0);
                reads.allAfter(reading);
            })).isExactlyInstanceOf(Refusal.class)
                    .hasMessageStartingWith("It cannot be told now whether this was saved");
            reads.noMore();
            requireRows(0);
        }
    }

    private boolean isMade(int rows, int after, Throwable thrown, Way way) {
        boolean made = true;
        try {
            way.make(work, handle -> {
                fill(handle, rows);
                // Nothing of it is left in memory when it is committed.
                store(handle).commit();
                store(handle).setCacheSize(0);
                reads.after(after, thrown);
            });
        } catch (Refusal refusal) {
            made = false;
            assertThat(reads.failed()).isTrue();
        }
        reads.noMore();
        requireRows(made ? rows : 0);
        return made;
    }

    /// What H2 wrote is there, and nobody was left to take it back.
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 6_000})
    void aProcessThatEndedThenLeavesNothingOfIt(int rows) {
        writeHalf(rows);
        requireRows(0);
    }

    @Test
    void whereItCannotBeTakenBackNowThatIsToldAndItIsTakenBackLater() throws Exception {
        work.close();
        try (SmallDisk disk = SmallDisk.at(place.resolve("disk"), 8)) {
            make(disk.path());
            writeHalf(20);
            disk.fillBut(0);
            assertThatThrownBy(() -> requireRows(0)).isInstanceOf(CannotOpen.class).hasMessageContaining("full");
            assertThat(disk.path().resolve("study")).isDirectoryNotContaining(it -> it.toString().endsWith(".new"));
            disk.makeRoom();
            requireRows(0);
            work.close();
        }
    }

    /// H2 keeps it for less than a minute, and anybody may have opened it meanwhile.
    @Test
    void whereWhatWasBeforeIsGoneItIsRefusedAndStaysAsItIs() throws IOException {
        writeHalf(20);
        Path folder = database.folder();
        HostileFile.change(folder, keys.fileKey(), store -> {
            store.setRetentionTime(0);
            store.compactFile(10_000);
        });
        byte[] before = Files.readAllBytes(folder.resolve(Database.FILE));
        assertThatThrownBy(() -> requireRows(0)).isInstanceOf(CannotOpen.class)
                .hasMessageContaining("the state before it is gone");
        assertThat(folder.resolve(Database.FILE)).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(it -> it.toString().endsWith(".new"));
    }

    /// As a version that did not write the number last could.
    @Test
    void aRowThatWasLeftSoBeforeCostsNoChangeThatWasMadeAfter() {
        // H2 numbers those that are open at once, and would take what this one left for a part of the next of its number.
        Handle first = begun();
        Handle second = begun();
        Handle left = begun();
        properties.set(left, Properties.ROSTER, "1");
        forgetHowToPutItBack(store(left));
        first.rollback().close();
        second.rollback().close();
        work.writing(handle -> fill(handle, 20));
        H2Inside.of(left).shutdownImmediately();
        use(Database.open(database.folder(), keys.fileKey()));
        requireRows(20);
    }

    private Handle begun() {
        Handle handle = database.connect().begin();
        handle.execute("update entry set body = body where id = ''");
        return handle;
    }

    private void writeHalf(int rows) {
        try (Handle handle = database.connect().begin()) {
            fill(handle, rows);
            turn.next(handle);
            forgetHowToPutItBack(store(handle));
            H2Inside.of(handle).shutdownImmediately();
        } catch (CloseException _) {
            // As it is.
        }
    }

    /// Closing clears the file up, no more: what was committed is on disk.
    @Test
    void aClosingThatIsBrokenOffLosesNothingAndLetsGoOfTheFile() throws IOException {
        int broken = 0;
        do {
            work.writing(handle -> {
                fill(handle, 200);
                store(handle).setCacheSize(0);
            });
            reads.after(broken, new IOException());
            work.close();
            reads.noMore();
            broken++;
            try (FileChannel file = FileChannel.open(database.folder().resolve(Database.FILE),
                    StandardOpenOption.WRITE)) {
                assertThat(file.tryLock()).isNotNull();
            }
            use(Database.open(database.folder(), keys.fileKey()));
            requireRows(200);
            work.writing(handle -> handle.execute("delete from entry where id <> 'first'"));
        } while (reads.failed());
        assertThat(broken).isGreaterThan(1);
    }

    /// H2 has such a one in its list for good, and lets everybody wait who asks for it.
    @Test
    @Timeout(30)
    void aFileThatH2CouldNotCloseIsOpenedAgain() {
        Handle handle = database.connect();
        reads.atTheEnd();
        assertThatThrownBy(() -> H2Inside.of(handle).shutdownImmediately()).isInstanceOf(MVStoreException.class);
        requireRows(0);
    }

    static Stream<Throwable> whateverGoesWrong() {
        return Stream.of(new IOException(), new OutOfMemoryError(), new StackOverflowError());
    }

    /// H2 opens what it can read: without an index, say, which would lack what is written then.
    @ParameterizedTest
    @MethodSource("whateverGoesWrong")
    void whatH2OpensAgainIsWhole(Throwable thrown) {
        int rows = 0;
        int after = 0;
        do {
            // So that there is no more to read each time.
            work.close();
            use(Database.open(database.folder(), keys.fileKey()));
            try (Handle handle = database.connect()) {
                H2Inside.of(handle).shutdownImmediately();
            } catch (CloseException _) {
                // As it is.
            }
            String id = "id" + after;
            reads.after(after, thrown);
            try {
                work.writing(handle -> handle.execute("insert into entry values ('k', ?, 'c', 'b', 'd')", id));
                rows++;
            } catch (Refusal | Error _) {
                assertThat(reads.failed()).isTrue();
            }
            reads.noMore();
            requireRows(rows);
            after++;
        } while (reads.failed());
        assertThat(after).isGreaterThan(10);
    }

    private static void forgetHowToPutItBack(MVStore store) {
        store.getMapNames().stream().filter(it -> it.startsWith("undoLog")).forEach(it -> store.openMap(it).clear());
        store.commit();
    }

    private void requireRows(int rows) {
        for (String by : List.of("", "entry_of_case")) {
            for (int beside = 0; beside < 3; beside++) {
                assertThat(work.<Long, RuntimeException>reading(handle -> handle
                        .createQuery("select count(*) from entry use index (" + by + ")").mapTo(Long.class).one()))
                        .isEqualTo(rows + 1L);
            }
        }
        // Nobody has a row of it, either.
        work.writing(handle -> assertThat(handle.execute("update entry set body = body || '.'")).isEqualTo(rows + 1));
        work.requireNewest();
    }
}
