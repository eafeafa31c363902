package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an earlier try to restore left, and what only looks like it.
class UnfinishedTest {

    private static final char[] PASSPHRASE = "verzonnen".toCharArray();

    @TempDir
    private Path folder = Path.of("");
    private Path backup = Path.of("");
    private Path place = Path.of("");
    private Path beside = Path.of("");

    @BeforeEach
    void makeBackup() {
        backup = folder.resolve("study.twb");
        try (StudyFile file = StudyFile.create(folder.resolve("study"), "lead", PASSPHRASE.clone(), KeyStrength.LIGHT,
                "Proef", Codebooks.builtIn("ckm-2022").source(), true)) {
            file.backup(backup);
        }
        place = folder.resolve("restored");
        beside = folder.resolve("restored.unfinished");
    }

    private void leaveHalf() throws IOException {
        Files.createDirectories(beside.resolve("backups"));
        for (String part : List.of("study.mv.db", "study.lock", "study.turn", "keys.json.new")) {
            Files.writeString(beside.resolve(part), "half");
        }
    }

    private void restore() {
        StudyFile.restore(backup, place, null, PASSPHRASE.clone()).close();
    }

    private String refused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, this::restore);
        assertThat(place).doesNotExist();
        return refusal.reason().en();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(it -> String.valueOf(it.getFileName())).sorted().toList();
        }
    }

    @Test
    void whatAnEarlierTryLeftGoes() throws IOException {
        leaveHalf();
        restore();
        assertThat(names(folder)).containsExactly("restored", "study", "study.twb");
        assertThat(names(place)).contains("keys.json", "study.mv.db");
        StudyFile.open(place, null, PASSPHRASE.clone()).close();
    }

    /// While it goes back over half of a change: see [Definitions].
    @Test
    void aCopyThatAnEndedProcessLeftGoes() throws IOException {
        leaveHalf();
        Files.writeString(beside.resolve("study.mv.db.new"), "half");
        restore();
        assertThat(names(folder)).containsExactly("restored", "study", "study.twb");
        Files.writeString(place.resolve("study.mv.db.new"), "half");
        StudyFile.open(place, null, PASSPHRASE.clone()).close();
        assertThat(place.resolve("study.mv.db.new")).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseInItStaysAndIsTold() throws IOException {
        leaveHalf();
        Files.writeString(beside.resolve("aantekening.txt"), "x");
        assertThat(refused()).contains(beside.toString(), "Nothing was changed");
        assertThat(names(beside)).hasSize(6);
    }

    @Test
    void aBackupInItStaysAndIsTold() throws IOException {
        leaveHalf();
        Files.writeString(beside.resolve("backups").resolve("2099-01-01T00-00-00-000.twb"), "x");
        assertThat(refused()).contains(beside.toString());
        assertThat(names(beside)).hasSize(5);
    }

    /// It has keys: it can be opened, and somebody may have worked in it.
    @Test
    void aWholeStudyOfThatNameStaysAndIsTold() {
        StudyFile.restore(backup, beside, null, PASSPHRASE.clone()).close();
        assertThat(refused()).contains(beside.toString());
        StudyFile.open(beside, null, PASSPHRASE.clone()).close();
    }

    @Test
    void aLinkOfThatNameStaysAndIsTold() throws IOException {
        leaveHalf();
        Path elsewhere = Files.move(beside, folder.resolve("elsewhere"));
        Files.createSymbolicLink(beside, elsewhere);
        assertThat(refused()).contains(beside.toString());
        assertThat(names(elsewhere)).hasSize(5);
    }

    @Test
    void whoIsJustMakingItIsTold() throws IOException {
        leaveHalf();
        try (StudyLock lock = StudyLock.take(beside)) {
            CannotOpen refusal = catchThrowableOfType(CannotOpen.class, this::restore);
            assertThat(refusal.why()).isEqualTo(CannotOpen.Cause.IN_USE);
            assertThat(lock).isNotNull();
        }
        assertThat(names(beside)).hasSize(5);
    }

    @Test
    void aFolderThatStandsThereIsFilledAndStays() throws IOException {
        Files.createDirectories(place.resolve("study.unfinished"));
        Files.writeString(place.resolve("study.unfinished").resolve("study.mv.db"), "half");
        Object folderItself = Files.readAttributes(place, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
        restore();
        assertThat(names(place)).contains("keys.json", "study.mv.db").doesNotContain("study.unfinished");
        assertThat(Files.readAttributes(place, java.nio.file.attribute.BasicFileAttributes.class).fileKey())
                .isEqualTo(folderItself);
        StudyFile.open(place, null, PASSPHRASE.clone()).close();
    }
}
