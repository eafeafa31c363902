package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.SmallDisk;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.CannotOpen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk without space, and one that may only be read: a small file system of the test's own, which takes Linux and
/// root to make; skipped elsewhere.
class FullDiskTest {

    /// In bytes.
    private static final long STEP = 512 * 1024;

    @TempDir
    Path folder;

    private SmallDisk small;
    private Path disk;
    private Path study;

    @BeforeEach
    void makeDisk() throws Exception {
        disk = folder.resolve("disk");
        study = disk.resolve("study");
        small = SmallDisk.at(disk, 4);
        try (Study made = FilledStudy.create(study)) {
            FilledStudy.addTranscripts(made, 1, 10);
        }
    }

    @AfterEach
    void takeDiskAway() throws Exception {
        if (small != null) {
            small.close();
        }
    }

    private static void answer(Study desk, int number) {
        desk.apply(new Edit.SetAnswer(FilledStudy.key(FilledStudy.id(1 + number % 10), "Anna", "scope"),
                new Answer.One(1 + number / 10 % 5)));
    }

    @Test
    void codingOnAFullDiskIsRefusedAndGoesOnWhenThereIsSpace() throws IOException {
        int saved = 0;
        try (Study made = FilledStudy.open(study)) {
            Study desk = made.as(new Person.Coding("Anna"));
            answer(desk, saved++);
            small.fillBut(0);
            while (saves(desk, saved) && saved < 5_000) {
                saved++;
            }
            for (int again = 0; again < 3; again++) {
                assertThat(saves(desk, saved)).isFalse();
            }
            small.makeRoom();
            requireAnswers(made, saved);
            answer(desk, saved++);
            requireAnswers(made, saved);
        }
        try (Study again = FilledStudy.open(study)) {
            requireAnswers(again, saved);
        }
        System.out.printf("full disk: %d codings saved, refused in words, gone on%n", saved);
    }

    private static boolean saves(Study desk, int number) {
        try {
            answer(desk, number);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.reason().nl()).contains("schijf is vol");
            return false;
        }
    }

    /// The last answer to each case, and nothing but answers that were saved.
    private static void requireAnswers(Study study, int saved) {
        for (int number = Math.max(0, saved - 10); number < saved; number++) {
            assertThat(study.as(new Person.Coding("Anna")).sheet(FilledStudy.id(1 + number % 10)).line("scope").coded())
                    .isEqualTo(new Answer.One(1 + number / 10 % 5));
        }
        assertThat(study.file().check()).isEmpty();
    }

    @Test
    void studyIsClosedAndOpenedOnAFullDiskWithoutLoss() throws IOException {
        Study made = FilledStudy.open(study);
        answer(made.as(new Person.Coding("Anna")), 0);
        small.fillBut(0);
        try {
            made.close();
        } catch (Refusal refusal) {
            assertThat(refusal.reason().nl()).contains("schijf is vol");
        }
        try (Study again = FilledStudy.open(study)) {
            requireAnswers(again, 1);
        } catch (Refusal refusal) {
            assertThat(refusal.reason().nl()).contains("schijf is vol");
        }
        small.makeRoom();
        try (Study again = FilledStudy.open(study)) {
            requireAnswers(again, 1);
        }
    }

    @Test
    void importOnAFullDiskIsRefusedAndLeavesNothing() throws IOException {
        try (Study made = FilledStudy.open(study)) {
            answer(made.as(new Person.Coding("Anna")), 0);
            Files.write(disk.resolve("other"), new byte[1_000_000]);
            Refusal refused = catchThrowableOfType(Refusal.class,
                    () -> FilledStudy.addTranscripts(made, 100, 20_000));
            assertThat(refused.reason().nl()).contains("schijf is vol");
            Files.delete(disk.resolve("other"));
            assertThat(made.file().transcripts()).hasSize(10);
            requireAnswers(made, 1);
            FilledStudy.addTranscripts(made, 100, 5);
            assertThat(made.file().transcripts()).hasSize(15);
        }
        try (Study again = FilledStudy.open(study)) {
            assertThat(again.file().transcripts()).hasSize(15);
            requireAnswers(again, 1);
        }
    }

    /// The disk may be full when H2 has begun to commit it.
    @Test
    void anEditOfManyRowsThatDoesNotFitIsMadeWhollyOrNotAtAll() throws Exception {
        Path large = folder.resolve("large");
        int refused = 0;
        try (SmallDisk room = SmallDisk.at(large, 32)) {
            List<Edit.CodingRow> rows;
            String before;
            try (Study made = FilledStudy.create(large.resolve("study"))) {
                rows = AnyWriteTest.manyRows(made);
                before = KilledEditsTest.state(made);
            }
            while (refused(large.resolve("study"), rows, room, (1 + refused) * STEP, before)) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(5);
        System.out.printf("full disk: an edit of many rows refused %d times and made once, none by halves%n", refused);
    }

    private static boolean refused(Path study, List<Edit.CodingRow> rows, SmallDisk room, long left, String before)
            throws IOException {
        boolean refused = false;
        try (Study open = FilledStudy.open(study)) {
            room.fillBut(left);
            try {
                open.apply(new Edit.TakeCodings(rows));
            } catch (Refusal refusal) {
                assertThat(refusal.reason().nl()).contains("schijf is vol");
                refused = true;
            }
            room.makeRoom();
            assertThat(KilledEditsTest.state(open).equals(before)).isEqualTo(refused);
            assertThat(open.file().check()).isEmpty();
        }
        return refused;
    }

    @Test
    void newStudyAndBackupOnAFullDiskLeaveNothing() throws IOException {
        try (Study made = FilledStudy.open(study)) {
            small.fillBut(0);
            Refusal refused = catchThrowableOfType(Refusal.class, () -> made.file().backup(disk.resolve("b.twb")));
            assertThat(refused.reason().nl()).contains("schijf is vol");
            assertThat(disk.resolve("b.twb")).doesNotExist();
            assertThat(disk.resolve("b.twb.new")).doesNotExist();
            Refusal other = catchThrowableOfType(Refusal.class,
                    () -> FilledStudy.create(disk.resolve("other")).close());
            assertThat(other.reason().nl()).contains("schijf is vol");
            assertThat(disk.resolve("other")).doesNotExist();
            small.makeRoom();
        }
    }

    @Test
    void folderThatMayOnlyBeReadIsTold() throws Exception {
        assertThat(small.makeReadOnly()).isTrue();
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> FilledStudy.open(study).close());
        assertThat(refused.why()).isEqualTo(CannotOpen.Cause.NOT_ALLOWED);
        assertThat(refused.reason().nl()).contains("niet geschreven");
    }
}
