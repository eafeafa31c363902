package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.SmallDisk;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.CannotOpen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What befalls a computer while a study is open: its drive or folder is taken away, its clock goes back, it sleeps.
class RemovedDriveTest {

    @TempDir
    Path folder;

    private static Study made(Path study) {
        try (Study made = FilledStudy.create(study)) {
            FilledStudy.addTranscripts(made, 1, 10);
        }
        return FilledStudy.open(study);
    }

    private static void answer(Study study, int number) {
        study.as(new Person.Coding("Anna")).apply(
                new Edit.SetAnswer(FilledStudy.key(FilledStudy.id(number), "Anna", "scope"), new Answer.One(1)));
    }

    private static void requireNotSaved(Study study, int number) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> answer(study, number));
        assertThat(refused.reason().nl()).contains("Niet bewaard", "weg of vervangen");
    }

    private static long answers(Study study) {
        return study.as(new Person.Lead("lead")).counts().codings();
    }

    @Test
    void nothingIsSaidToBeSavedInAFolderThatIsGone() throws IOException {
        Path place = folder.resolve("study");
        try (Study study = made(place)) {
            answer(study, 1);
            Files.move(place, folder.resolve("away"));
            requireNotSaved(study, 2);
            requireNotSaved(study, 3);
            Files.move(folder.resolve("away"), place);
            answer(study, 3);
        }
        try (Study again = FilledStudy.open(place)) {
            assertThat(answers(again)).isEqualTo(2);
            assertThat(again.file().check()).isEmpty();
        }
    }

    /// As where a synchronising program or a colleague puts an older copy back.
    @Test
    void nothingIsSaidToBeSavedBesideAFolderThatWasReplaced() throws IOException {
        Path place = folder.resolve("study");
        made(place).close();
        Path copy = Files.createDirectory(folder.resolve("copy"));
        for (String file : new String[]{"study.mv.db", "keys.json", "study.turn"}) {
            Files.copy(place.resolve(file), copy.resolve(file));
        }
        try (Study study = FilledStudy.open(place)) {
            answer(study, 1);
            Files.move(place, folder.resolve("away"));
            Files.move(copy, place);
            requireNotSaved(study, 2);
        }
        try (Study again = FilledStudy.open(place)) {
            assertThat(answers(again)).isZero();
            assertThat(again.file().check()).isEmpty();
        }
        try (Study away = FilledStudy.open(folder.resolve("away"))) {
            assertThat(answers(away)).isOne();
            assertThat(away.file().check()).isEmpty();
        }
    }

    @Test
    void aDriveThatIsTakenAwayIsTold() throws Exception {
        Path disk = folder.resolve("disk");
        SmallDisk small = SmallDisk.at(disk, 8);
        try (Study study = made(disk.resolve("study"))) {
            answer(study, 1);
            assertThat(small.takeAway()).isTrue();
            requireNotSaved(study, 2);
        }
        CannotOpen missing = catchThrowableOfType(CannotOpen.class,
                () -> FilledStudy.open(disk.resolve("study")).close());
        assertThat(missing.why()).isEqualTo(CannotOpen.Cause.MISSING);
    }

    @Test
    void aClockThatGoesBackLosesNothing() {
        Path place = folder.resolve("study");
        try (Study study = made(place)) {
            answer(study, 1);
        }
        Instant before = Instant.parse("2001-01-01T00:00:00Z");
        try (Study study = FilledStudy.open(place);
                Study back = new Study(study.file(), FilledStudy.codebook(),
                        new Person.Lead("lead"), InstantSource.fixed(before))) {
            answer(back, 2);
            back.as(new Person.Coding("Anna")).undo();
            answer(back, 3);
            back.file().backupIfChanged();
        }
        try (Study again = FilledStudy.open(place)) {
            assertThat(answers(again)).isEqualTo(2);
            assertThat(again.file().check()).isEmpty();
        }
    }

    /// As a laptop that is shut: whoever comes meanwhile is turned away, and afterwards the work goes on.
    @Test
    void aProcessThatStoodStillForAnHourGoesOn() throws Exception {
        Path place = folder.resolve("study");
        made(place).close();
        try (OtherProcess coder = KilledCoder.start(place, "code", 1)) {
            while (!coder.hear().startsWith("! ")) {
                // Until it has saved something.
            }
            signal(coder.process(), "STOP");
            FileTime anHourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
            Files.setLastModifiedTime(place.resolve("study.lock"), anHourAgo);
            Files.setLastModifiedTime(place.resolve("study.mv.db"), anHourAgo);
            CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> FilledStudy.open(place).close());
            assertThat(refused.why()).isEqualTo(CannotOpen.Cause.IN_USE);
            assertThat(refused.reason().nl()).contains(Long.toString(coder.process().pid()));
            while (coder.hasSaid()) {
                coder.hear();
            }
            signal(coder.process(), "CONT");
            while (!coder.hear().startsWith("! ")) {
                // Until it has saved something again.
            }
            coder.endAfter(0);
        }
        try (Study again = FilledStudy.open(place)) {
            assertThat(again.file().check()).isEmpty();
        }
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
    }
}
