package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondOneInThisProcessIsToldWhoHasIt() {
        try (StudyLock _ = StudyLock.take(folder)) {
            CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> StudyLock.take(folder.resolve(".")));

            assertThat(refused.why()).isEqualTo(CannotOpen.Cause.IN_USE);
            assertThat(refused.reason().nl()).contains(System.getProperty("user.name"),
                    String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void whatIsClosedCanBeTakenAgain() {
        StudyLock first = StudyLock.take(folder);
        first.close();
        first.close();
        StudyLock second = StudyLock.take(folder);
        first.close();

        assertThatThrownBy(() -> StudyLock.take(folder)).isInstanceOf(CannotOpen.class);
        second.close();
    }

    @Test
    void aFileLeftOverIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve("study.lock"), "x".repeat(10_000));

        StudyLock.take(folder).close();
        assertThat(folder.resolve("study.lock")).isEmptyFile();
    }

    @Test
    void aFolderThatIsNotThereIsMissing() {
        assertThat(catchThrowableOfType(CannotOpen.class, () -> StudyLock.take(folder.resolve("none"))).why())
                .isEqualTo(CannotOpen.Cause.MISSING);
    }

    /// Also after a second attempt in this process, which on POSIX systems must not touch the file.
    @Test
    void anotherProcessIsToldWhoHasIt() throws Exception {
        try (StudyLock _ = StudyLock.take(folder)) {
            assertThatThrownBy(() -> StudyLock.take(folder)).isInstanceOf(CannotOpen.class);
            Process other = LockingProcess.start(folder);
            String said = LockingProcess.firstLine(other);

            assertThat(said).startsWith("IN_USE ").contains(System.getProperty("user.name"),
                    String.valueOf(ProcessHandle.current().pid()));
            assertThat(other.waitFor()).isZero();
        }
    }

    @Test
    void aKilledProcessHasItNoMore() throws Exception {
        Process other = LockingProcess.start(folder);
        assertThat(LockingProcess.firstLine(other)).isEqualTo("taken");
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> StudyLock.take(folder));
        assertThat(refused.why()).isEqualTo(CannotOpen.Cause.IN_USE);
        assertThat(refused.reason().en()).contains(String.valueOf(other.pid()));

        other.destroyForcibly().waitFor();
        StudyLock.take(folder).close();
    }
}
