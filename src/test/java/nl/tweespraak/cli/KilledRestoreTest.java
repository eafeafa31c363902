package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
        StringBuilder talks = new StringBuilder("transcript,position,speaker,at,text\n");
        for (int i = 1; i <= TRANSCRIPTS; i++) {
            talks.append('g').append(i).append(",1,chatter,,verzonnen\n");
        }
        Path file = Files.writeString(folder.resolve("many.csv"), talks);
        Path study = Ran.study(folder);
        assertThat(Ran.of("import", study, file).exit()).isZero();
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
        Process first = restore(target);
        awaitBegin(first);
        long begun = System.nanoTime();
        assertThat(first.waitFor()).isZero();
        long longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        requireWhole(target);
        clear(target);
        int whole = 0;
        int begunBefore = 0;
        for (int kill = 0; kill < kills; kill++) {
            Process process = restore(target);
            if (names().isEmpty()) {
                awaitBegin(process);
            } else {
                begunBefore++;
                process.waitFor(longest / 2, TimeUnit.MILLISECONDS);
            }
            process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (Files.exists(target.resolve("keys.json"))) {
                requireWhole(target);
                clear(target);
                whole++;
            } else {
                assertThat(Ran.of("info", target).exit()).isEqualTo(3);
            }
        }
        Ran last = Ran.of("restore", backup, target);
        assertThat(last.exit()).as(last.err()).isZero();
        assertThat(names()).containsExactlyInAnyOrderElementsOf(expected);
        requireWhole(target);
        System.out.printf("kills while restoring: %d, whole %d, not at all %d, half 0; cleared by the next %d%n",
                kills, whole, kills - whole, begunBefore);
        assertThat(begunBefore).isPositive();
    }

    private static void requireWhole(Path study) {
        assertThat(Ran.of("info", study, "--json").json().get("transcripts").asInt()).isEqualTo(TRANSCRIPTS);
        assertThat(Ran.of("check", study, "--json").json().get("sound").asBoolean()).isTrue();
    }

    private Process restore(Path target) throws IOException {
        return CommandProcess.start(folder.resolve("said.txt"), "restore", backup, target).process();
    }

    private void awaitBegin(Process process) throws IOException, InterruptedException {
        while (names().isEmpty() && process.isAlive()) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            return inside.map(it -> it.getFileName().toString()).toList();
        }
    }

    /// What stands there; the place itself stays.
    private void clear(Path study) throws IOException {
        try (Stream<Path> inside = Files.walk(study)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(place)) {
                    Files.delete(path);
                }
            }
        }
    }
}
