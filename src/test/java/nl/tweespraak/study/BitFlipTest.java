package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.tweespraak.Folders;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of a study are damaged in one place at a time: a bit turned over, an end cut off, two blocks exchanged.
/// Whatever is then shown is either what was written, or a refusal in words.
///
/// How often is `-Dtweespraak.damages=10000`, and with which numbers drawn `-Dtweespraak.damages.seed=1`; the numbers in
/// docs/security.md are of such runs.
@Tag("slow")
class BitFlipTest {

    private static final long SEED = 20221121;
    /// As few as hold something of everything: of a larger study only more of the same is read.
    private static final int TRANSCRIPTS = 6;
    private static final int DAMAGES = Integer.getInteger("tweespraak.damages", 300);
    /// Of ten, how many in the file of a closed database, and of one whose process was ended; in keys, number of the
    /// last change and backup one or two.
    private static final int IN_DATABASE = 4;
    private static final int IN_KILLED_DATABASE = 7;
    private static final int IN_KEYS = 8;
    private static final int IN_TURN = 9;
    private static final int BLOCK = 4_096;
    private static final int LONGEST_SECONDS = 20;

    @TempDir
    Path folder;

    private final Random random = new Random(Long.getLong("tweespraak.damages.seed", SEED));
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void noDamageChangesAShownValueUnnoticed() throws Exception {
        Path study = folder.resolve("study");
        Path backup = folder.resolve("backup.twb");
        Path killed;
        Map<String, Object> shown;
        try (Study made = FilledStudy.create(study)) {
            FilledStudy.fill(made, TRANSCRIPTS, SEED);
            made.file().backup(backup);
            // As a process leaves it that is ended while it has the study open.
            killed = copy(study, "killed");
        }
        try (Study made = FilledStudy.open(study)) {
            shown = Shown.of(made);
            assertThat(made.file().check()).isEmpty();
        }
        List<String> rows = RawRows.all(study);
        try (ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (int damage = 0; damage < DAMAGES; damage++) {
                int turn = damage % 10;
                if (turn < IN_DATABASE) {
                    damage(work, study, "study.mv.db", "closed", shown, rows);
                } else if (turn < IN_KILLED_DATABASE) {
                    damage(work, killed, "study.mv.db", "killed", shown, rows);
                } else if (turn < IN_KEYS) {
                    damage(work, study, "keys.json", "", shown, rows);
                } else if (turn < IN_TURN) {
                    damage(work, study, "study.turn", "", shown, rows);
                } else {
                    damageBackup(work, backup, folder.resolve("restored" + damage), shown);
                }
            }
        }
        System.out.printf("damage: %d done, %d changed something unnoticed: %s%n", DAMAGES, faults.size(), outcomes);
        assertThat(faults).isEmpty();
    }

    @Test
    void anUntouchedBackupGivesBackWhatWasShown() throws Exception {
        Path study = folder.resolve("study");
        Path backup = folder.resolve("backup.twb");
        try (Study made = FilledStudy.create(study)) {
            FilledStudy.fill(made, TRANSCRIPTS, SEED);
            made.file().backup(backup);
            assertThat(restore(backup, folder.resolve("restored"), Shown.of(made))).isEqualTo("same");
        }
    }

    private void damageBackup(ExecutorService work, Path backup, Path restored, Map<String, Object> shown)
            throws Exception {
        Path copy = Files.copy(backup, folder.resolve("damaged.twb"), StandardCopyOption.REPLACE_EXISTING);
        String where = "backup " + damage(copy);
        note(where, limited(work, () -> restore(copy, restored, shown)));
        Folders.delete(restored);
    }

    private void damage(ExecutorService work, Path study, String file, String state, Map<String, Object> shown,
            List<String> rows) throws Exception {
        Path copy = copy(study, "damaged");
        String where = (state + " " + file + " ").strip() + " " + damage(copy.resolve(file));
        Path untouched = copy(copy, "untouched");
        note(where, limited(work, () -> read(copy, untouched, shown, rows)));
        Folders.delete(copy);
        Folders.delete(untouched);
    }

    private void note(String where, String outcome) throws IOException {
        List<String> open = Folders.open(folder);
        if (!open.isEmpty()) {
            faults.add(where + " left open: " + open);
        }
        outcomes.merge(where.split(" at ", 2)[0] + ": " + outcome.split(":", 2)[0], 1, Integer::sum);
        if (outcome.startsWith("FAULT")) {
            faults.add(where + " " + outcome);
        }
    }

    private interface Look {
        String at() throws SQLException;
    }

    private static String limited(ExecutorService work, Look look) throws InterruptedException {
        AtomicReference<Thread> worker = new AtomicReference<>();
        try {
            return work.submit(() -> {
                worker.set(Thread.currentThread());
                return look.at();
            }).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw new AssertionError("a damaged study hangs at "
                    + Stream.of(worker.get().getStackTrace()).limit(40).toList());
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            return "FAULT thrown: " + thrown + " at " + Stream.of(thrown.getStackTrace()).limit(12).toList();
        }
    }

    private static String read(Path copy, Path untouched, Map<String, Object> shown, List<String> rows)
            throws SQLException {
        String outcome;
        try (Study study = FilledStudy.open(copy)) {
            List<Problem> problems = study.file().check();
            outcome = compared(study, shown);
            if (outcome.equals("refused") && problems.isEmpty()) {
                return "FAULT check: says that what cannot be shown is sound";
            }
            if (!problems.isEmpty()) {
                return outcome.equals("same") ? "same, noticed by check" : outcome;
            }
        } catch (Refusal refusal) {
            return inWords(refusal, "not opened");
        }
        if (!outcome.equals("same")) {
            return outcome;
        }
        List<String> now = RawRows.all(untouched);
        return now.equals(rows) ? outcome : "FAULT rows: changed and not noticed by check: " + differing(rows, now);
    }

    /// Invented, all of it.
    private static List<String> differing(List<String> before, List<String> now) {
        return Stream.concat(before.stream().filter(it -> !now.contains(it)),
                now.stream().filter(it -> !before.contains(it))).toList();
    }

    private static String restore(Path backup, Path to, Map<String, Object> shown) {
        try (Study study = FilledStudy.of(StudyFile.restore(backup, to, null, FilledStudy.PASSPHRASE))) {
            Map<String, Object> expected = new TreeMap<>(shown);
            // A copy is a device of its own, on which nothing was done yet that could be undone.
            expected.keySet().removeIf(it -> it.startsWith("undo "));
            return compared(study, expected);
        } catch (Refusal refusal) {
            return Files.exists(to) ? "FAULT left: something half-restored" : inWords(refusal, "not restored");
        }
    }

    private static String compared(Study study, Map<String, Object> expected) {
        try {
            Map<String, Object> now = Shown.of(study);
            for (Map.Entry<String, Object> it : expected.entrySet()) {
                if (!it.getValue().equals(now.get(it.getKey()))) {
                    return "FAULT changed: " + it.getKey();
                }
            }
            return "same";
        } catch (Refusal refusal) {
            return inWords(refusal, "refused");
        }
    }

    private static String inWords(Refusal refusal, String outcome) {
        return refusal.reason().nl().isBlank() || refusal.reason().en().isBlank() ? "FAULT words: none" : outcome;
    }

    /// Half of them a bit; says what was done and where.
    private String damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int kind = random.nextInt(4);
        if (kind == 0) {
            int length = random.nextInt(bytes.length);
            Files.write(file, Arrays.copyOf(bytes, length));
            return "cut at " + length;
        }
        if (kind == 1 && bytes.length >= 2 * BLOCK) {
            int one = BLOCK * random.nextInt(bytes.length / BLOCK);
            int other = one;
            while (other == one) {
                other = BLOCK * random.nextInt(bytes.length / BLOCK);
            }
            byte[] kept = Arrays.copyOfRange(bytes, one, one + BLOCK);
            System.arraycopy(bytes, other, bytes, one, BLOCK);
            System.arraycopy(kept, 0, bytes, other, BLOCK);
            Files.write(file, bytes);
            return "blocks at " + one + " and " + other;
        }
        int bit = random.nextInt(bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
        return "bit at " + bit;
    }

    private Path copy(Path study, String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        for (String file : List.of("study.mv.db", "keys.json", "study.turn")) {
            Files.copy(study.resolve(file), copy.resolve(file));
        }
        return copy;
    }
}
