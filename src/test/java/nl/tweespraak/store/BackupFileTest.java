package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    private static final char[] PASSPHRASE = "verzonnen".toCharArray();

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void make() {
        study = folder.resolve("study");
        try (StudyFile file = StudyFile.create(study, "lead", PASSPHRASE.clone(), KeyStrength.LIGHT, "Proef",
                Codebooks.builtIn("ckm-2022").source(), true)) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < 2_500; i++) {
                Entry.Stamp stamp = new Entry.Stamp(UUID.randomUUID(), Instant.EPOCH);
                changes.add(new Change(null, new Coder("c" + i, List.of(), stamp)));
            }
            file.commit(UUID.randomUUID(), "AddCoder", "lead", Instant.EPOCH, changes,
                    Map.of());
            file.backupIfChanged();
        }
    }

    @Test
    void aBackupTellsWhenItWasMadeAndWhoOpensItWithoutAPassphrase() {
        assertThat(BackupFile.areIn(study)).isTrue();
        assertThat(BackupFile.of(study)).singleElement().satisfies(it -> {
            assertThat(it.made()).isNotNull();
            assertThat(it.users()).containsExactly("lead");
            assertThat(it.bytes()).isPositive();
        });
        assertThat(BackupFile.areIn(folder)).isFalse();
    }

    /// They are read 500 at a time, and 2,500 end with the end of the fifth.
    @Test
    void everyRowOfATableComesBack() {
        Path backup = BackupFile.of(study).getFirst().file();
        try (StudyFile back = StudyFile.restore(backup, folder.resolve("back"), null, PASSPHRASE.clone())) {
            assertThat(back.coders()).hasSize(2_500);
            assertThat(back.check()).isEmpty();
        }
    }

    @Test
    void oneThatCannotBeReadIsListedWithoutADay() throws IOException {
        Files.writeString(study.resolve("backups").resolve("2099-01-01T00-00-00-000.twb"), "x");
        assertThat(BackupFile.of(study)).hasSize(2);
        assertThat(BackupFile.of(study).getFirst().made()).isNull();
    }

    @Test
    void noMoreThanTenStayInTheStudy() throws IOException {
        Path newest = BackupFile.of(study).getFirst().file();
        for (int day = 10; day < 24; day++) {
            Files.copy(newest, newest.resolveSibling("2001-01-" + day + "T00-00-00-000.twb"));
        }
        try (StudyFile file = StudyFile.open(study, null, PASSPHRASE.clone())) {
            file.commit(UUID.randomUUID(), "AddCoder", "lead", Instant.EPOCH,
                    List.of(new Change(null,
                            new Coder("anna", List.of(), new Entry.Stamp(UUID.randomUUID(), Instant.EPOCH)))),
                    Map.of());
            file.backupIfChanged();
        }
        assertThat(BackupFile.of(study)).hasSize(10).extracting(BackupFile::file).contains(newest)
                .extracting(it -> String.valueOf(it.getFileName())).contains("2001-01-23T00-00-00-000.twb")
                .doesNotContain("2001-01-15T00-00-00-000.twb");
    }

    @Test
    void whoStopsItHasNothingLeftOfIt() {
        Path restored = folder.resolve("restored");
        BackupFile backup = BackupFile.of(study).getFirst();
        assertThat(catchThrowable(() -> backup.restore(restored, null, PASSPHRASE.clone(), (_, _) -> false)))
                .isInstanceOf(Refusal.class).hasMessageContaining("Stopped");
        assertThat(restored).doesNotExist();
    }

    /// All of it is read, and it only has to be put in its place.
    @Test
    void whoStopsItWhenAllOfItWasReadHasNothingLeftOfIt() {
        Path restored = folder.resolve("restored");
        BackupFile backup = BackupFile.of(study).getFirst();
        List<Long> ends = new ArrayList<>();
        Progress untilAllIsRead = (done, of) -> done < of || (ends.add(done) && ends.size() == 1);
        assertThat(catchThrowable(() -> backup.restore(restored, null, PASSPHRASE.clone(), untilAllIsRead)))
                .isInstanceOf(Refusal.class).hasMessageContaining("Stopped");
        assertThat(restored).doesNotExist();
    }

    @Test
    void howFarItIsIsToldInBytesOfTheFile() {
        List<Long> done = new ArrayList<>();
        BackupFile backup = BackupFile.of(study).getFirst();
        Progress progress = (now, of) -> {
            assertThat(of).isEqualTo(backup.bytes());
            return done.add(now);
        };
        backup.restore(folder.resolve("restored"), null, PASSPHRASE.clone(), progress).close();
        assertThat(done).isSorted().hasSizeGreaterThan(1).allMatch(it -> it > 0 && it <= backup.bytes());
    }
}
