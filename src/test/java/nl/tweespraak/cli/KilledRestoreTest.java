package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.tweespraak.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, ended while it makes a study of a backup. In the place that was asked for
/// stands all of it or nothing, and the next try leaves nothing of those before.
@Tag("slow")
class KilledRestoreTest {

    private static final long SEED = 20221121;
    private static final int KILLS = 8;
    private static final int KILLS_INSIDE = 4;
    private static final int TRANSCRIPTS = 600;

    @TempDir
    private Path folder = Path.of("");
    private Path backup = Path.of("");
    private Path place = Path.of("");

    @BeforeEach
    void makeBackup() throws IOException {
        Path study = Ran.study(folder);
        assertThat(Ran.of("import", study, Ran.many(folder, TRANSCRIPTS)).exit()).isZero();
        backup = folder.resolve("study.twb");
        assertThat(Ran.of("backup", study, backup).exit()).isZero();
        place = Files.createDirectory(folder.resolve("there"));
    }

    @Test
    void aRestoreIsThereWholeOrNotAtAllAndTheNextOneClearsUp() throws Exception {
        killedAtRandom(place.resolve("restored"), KILLS, List.of("restored"));
    }

    /// As the root of a stick, which cannot be exchanged for another folder.
    @Test
    void inAFolderThatStandsThereNothingCanBeOpenedBeforeItIsWhole() throws Exception {
        killedAtRandom(place, KILLS_INSIDE,
                List.of("keys.json", "backups", "study.lock", "study.mv.db"));
    }

    private void killedAtRandom(Path target, int kills, List<String> expected) throws Exception {
        Random random = new Random(SEED);
        CommandProcess first = restore(target);
        first.await(this::hasBegun);
        long begun = System.nanoTime();
        assertThat(first.exit()).as(first.words()).isZero();
        long longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Ran.requireSound(target, TRANSCRIPTS);
        clear(target);
        int whole = 0;
        int begunBefore = 0;
        for (int kill = 0; kill < kills; kill++) {
            boolean afresh = !hasBegun();
            CommandProcess process = restore(target);
            if (afresh) {
                process.await(this::hasBegun);
            } else {
                begunBefore++;
            }
            process.killAfter((afresh ? 0 : longest / 2) + random.nextLong(longest));
            if (Files.exists(target.resolve("keys.json"))) {
                Ran.requireSound(target, TRANSCRIPTS);
                clear(target);
                whole++;
            } else {
                assertThat(Ran.of("info", target).exit()).isEqualTo(3);
            }
        }
        Ran last = Ran.of("restore", backup, target);
        assertThat(last.exit()).as(last.err()).isZero();
        assertThat(Folders.names(place)).containsExactlyInAnyOrderElementsOf(expected);
        Ran.requireSound(target, TRANSCRIPTS);
        System.out.printf("kills while restoring: %d, whole %d, not at all %d, half 0; cleared by the next %d%n",
                kills, whole, kills - whole, begunBefore);
        assertThat(begunBefore).isPositive();
    }

    private CommandProcess restore(Path target) throws IOException {
        return CommandProcess.start(folder.resolve("said.txt"), "restore", backup, target);
    }

    private boolean hasBegun() throws IOException {
        return !Folders.names(place).isEmpty();
    }

    /// What stands there; the place itself stays.
    private void clear(Path study) throws IOException {
        Folders.delete(study);
        Files.createDirectories(place);
    }
}
