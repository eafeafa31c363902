package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.tweespraak.SmallDisk;
import nl.tweespraak.model.Edit;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What befalls a computer, with the program as a process of its own: it says what is the matter, and the study is
/// sound afterwards.
@Tag("slow")
class MishapsTest {

    private static final int MANY = 5_000;
    /// In bytes: what opening alone does not write.
    private static final int GROWN = 100_000;

    @TempDir
    private Path folder = Path.of("");
    private Path many = Path.of("");
    private Path one = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        many = Ran.many(folder, MANY);
        one = Files.writeString(folder.resolve("one.csv"), "transcript,position,speaker,at,text\n001,1,chatter,,x\n");
    }

    private CommandProcess start(String said, Object... arguments) throws IOException {
        return CommandProcess.start(folder.resolve(said + ".txt"), arguments);
    }

    private Path study(Path place) {
        Path study = Ran.study(place);
        assertThat(Ran.of("import", study, one).exit()).isZero();
        return study;
    }

    /// Until it is at its work: it has the study, and what it writes has reached the file.
    private static void awaitWriting(CommandProcess importing, Path study) throws IOException, InterruptedException {
        Path database = study.resolve("study.mv.db");
        long before = Files.size(database);
        importing.awaitOpening(study);
        importing.await(() -> Files.size(database) >= before + GROWN);
    }

    /// As a stick that is pulled out while it is written to, and put back.
    @Test
    void aDriveThatIsTakenAwayIsToldAndTheStudyIsSoundWhenItIsBack() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path drive = folder.resolve("drive");
        SmallDisk mounted = SmallDisk.showing(stick, drive);
        try {
            Path study = study(drive);
            CommandProcess importing = start("import", "import", study, many);
            awaitWriting(importing, study);
            importing.signal("STOP");
            assertThat(mounted.takeAway()).isTrue();
            importing.signal("CONT");
            int exit = importing.exit();
            // Done just before the drive went: then it is on the drive.
            int saved = exit == 0 ? MANY : 0;
            if (exit != 0) {
                assertThat(exit).isEqualTo(1);
                assertThat(importing.words()).contains("Not saved: the folder of this study is gone or was replaced.");
            }
            CommandProcess absent = start("absent", "info", study);
            assertThat(absent.exit()).isEqualTo(3);
            assertThat(absent.words()).contains("There is no study here: " + study);
            Ran.requireSound(stick.resolve("study"), saved + 1);
            assertThat(Ran.of("import", stick.resolve("study"), many).exit()).isZero();
            Ran.requireSound(stick.resolve("study"), MANY + 1);
        } finally {
            mounted.close();
        }
    }

    @Test
    void aFolderThatMayOnlyBeReadIsToldAndStaysAsItIs() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 8)) {
            Path study = study(disk.path());
            byte[] before = Files.readAllBytes(study.resolve("study.mv.db"));
            assertThat(disk.makeReadOnly()).isTrue();
            for (String command : new String[]{"info", "import", "check"}) {
                CommandProcess told = command.equals("import")
                        ? start(command, command, study, many)
                        : start(command, command, study);
                assertThat(told.exit()).as(command).isEqualTo(3);
                assertThat(told.words()).as(command).contains("cannot be written");
            }
            assertThat(Files.readAllBytes(study.resolve("study.mv.db"))).isEqualTo(before);
        }
    }

    /// All that was done was done in the year 2099, by a clock that has been set right since.
    @Test
    void aClockThatWentBackLosesNothing() throws Exception {
        Path study = study(folder);
        Instant later = Instant.parse("2099-12-31T23:00:00Z");
        Wiring wiring = new Wiring(KeyStrength.LIGHT, InstantSource.fixed(later));
        try (var open = wiring.open(study, null, "verzonnen".toCharArray())) {
            open.apply(new Edit.AddCoder("anna"));
            open.file().backupIfChanged();
        }
        Path backups = study.resolve("backups");
        for (String name : backups.toFile().list()) {
            Files.move(backups.resolve(name), backups.resolve("2099-12-31T23-00-00-000.twb"));
        }
        for (String part : new String[]{"study.mv.db", "study.turn", "study.lock", "keys.json"}) {
            Files.setLastModifiedTime(study.resolve(part), FileTime.from(later));
        }
        Path more = Files.writeString(folder.resolve("more.csv"), Files.readString(one).replace("001", "002"));
        CommandProcess importing = start("import", "import", study, more);
        assertThat(importing.exit()).as(importing.words()).isZero();
        CommandProcess check = start("check", "check", study);
        assertThat(check.exit()).as(check.words()).isZero();
        Ran.requireSound(study, 2);
        Path backup = folder.resolve("study.twb");
        assertThat(Ran.of("backup", study, backup).exit()).isZero();
        assertThat(Ran.of("restore", backup, folder.resolve("restored")).exit()).isZero();
        Ran.requireSound(folder.resolve("restored"), 2);
    }

    /// As a laptop that is shut in the middle of an import: who comes meanwhile is told, and afterwards it goes on.
    @Test
    void aCommandThatStoodStillForAnHourGoesOnAndASecondOneIsToldWhoHasTheStudy() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "only a POSIX system stops and continues a process");
        Path study = study(folder);
        CommandProcess importing = start("import", "import", study, many);
        awaitWriting(importing, study);
        importing.signal("STOP");
        try {
            FileTime anHourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
            Files.setLastModifiedTime(study.resolve(StudyLock.FILE_NAME), anHourAgo);
            Files.setLastModifiedTime(study.resolve("study.mv.db"), anHourAgo);
            CommandProcess second = start("second", "info", study);
            assertThat(second.exit()).isEqualTo(3);
            assertThat(second.words()).contains(Long.toString(importing.process().pid()));
        } finally {
            importing.signal("CONT");
        }
        assertThat(importing.exit()).as(importing.words()).isZero();
        Ran.requireSound(study, MANY + 1);
    }

    @Test
    void aFullDiskIsToldAndLosesNothing() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 4)) {
            Path study = study(disk.path());
            disk.fillBut(65_536);
            CommandProcess importing = start("import", "import", study, many);
            assertThat(importing.exit()).isEqualTo(1);
            assertThat(importing.words()).contains("the disk is full. Make room and try again.");
            disk.makeRoom();
            Ran.requireSound(study, 1);
        }
    }
}
