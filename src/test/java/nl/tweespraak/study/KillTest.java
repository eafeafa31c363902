package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.tweespraak.Folders;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes are ended at a random moment. What they had said is done, is there; what they were doing is there
/// whole or not at all.
@Tag("slow")
class KillTest {

    static final int IMPORTED = 1_500;

    private static final long SEED = 20221121;
    private static final int STUDIES = 3;
    private static final int KILLS = 70;
    private static final int OTHER_KILLS = 16;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private int acknowledged;
    private int unacknowledged;

    @Test
    void noKillLosesAnAcknowledgedCoding() throws Exception {
        for (int number = 0; number < STUDIES; number++) {
            Path study = folder.resolve("study" + number);
            try (Study made = FilledStudy.create(study)) {
                FilledStudy.addTranscripts(made, 1, 20);
            }
            SortedMap<String, String> expected = new TreeMap<>();
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> said = killed(study, "code", random.nextInt(), random.nextInt(10) == 0);
                expected = afterwards(study, expected, said);
            }
        }
        System.out.printf("kills while coding: %d, edits acknowledged %d, lost 0, unacknowledged but there %d%n",
                STUDIES * KILLS, acknowledged, unacknowledged);
    }

    @Test
    void killedImportIsThereWholeOrNotAtAll() throws Exception {
        Path study = folder.resolve("study");
        FilledStudy.create(study).close();
        int before = 0;
        int whole = 0;
        for (int kill = 0; kill < OTHER_KILLS; kill++) {
            List<String> said = killed(study, "import", 1 + kill * IMPORTED, false);
            try (Study again = FilledStudy.open(study)) {
                int now = again.file().transcripts().size();
                assertThat(now).isIn(said.contains("! import")
                        ? List.of(before + IMPORTED)
                        : List.of(before, before + IMPORTED));
                assertThat(again.file().check()).isEmpty();
                whole += now > before ? 1 : 0;
                before = now;
            }
        }
        System.out.printf("kills while importing: %d, whole %d, not at all %d, half 0%n", OTHER_KILLS, whole,
                OTHER_KILLS - whole);
    }

    @Test
    void killedBackupLeavesOnlyWholeOnes() throws Exception {
        Path study = folder.resolve("study");
        try (Study made = FilledStudy.create(study)) {
            FilledStudy.addTranscripts(made, 1, 3_000);
        }
        int parts = 0;
        for (int kill = 0; kill < OTHER_KILLS; kill++) {
            killed(study, "backup", random.nextInt(), false);
            parts += endingIn(study, ".new").size();
            try (Study again = FilledStudy.open(study)) {
                assertThat(again.file().check()).isEmpty();
                again.file().backupIfChanged();
                assertThat(endingIn(study, ".new")).isEmpty();
            }
        }
        List<Path> backups = endingIn(study, ".twb");
        for (Path backup : backups) {
            try (StudyFile restored = StudyFile.restore(backup, folder.resolve("restored"), null,
                    FilledStudy.PASSPHRASE)) {
                assertThat(restored.transcripts()).hasSize(3_000);
            }
            Folders.delete(folder.resolve("restored"));
        }
        System.out.printf("kills while backing up: %d, half-written ones left and cleaned %d, kept and whole %d%n",
                OTHER_KILLS, parts, backups.size());
    }

    private static List<Path> endingIn(Path study, String ending) throws IOException {
        Path backups = study.resolve("backups");
        try (Stream<Path> inside = Files.list(backups)) {
            return inside.filter(it -> it.toString().endsWith(ending)).toList();
        }
    }

    /// What a process said before it was ended.
    private List<String> killed(Path study, String work, long seed, boolean whileOpening) throws Exception {
        try (OtherProcess coder = whileOpening
                ? KilledCoder.start(study, work, seed)
                : KilledCoder.ready(study, work, seed)) {
            return coder.endAfter(random.nextInt(whileOpening ? 1_500 : 250));
        }
    }

    private SortedMap<String, String> afterwards(Path study, SortedMap<String, String> before, List<String> said)
            throws IOException {
        SortedMap<String, String> expected = new TreeMap<>(before);
        String last = "";
        for (String line : said) {
            if (line.startsWith("! ")) {
                take(expected, line.substring(2));
                acknowledged++;
            }
            last = line;
        }
        try (Study again = FilledStudy.open(study)) {
            assertThat(again.file().check()).isEmpty();
            SortedMap<String, String> found = found(again.file());
            if (last.startsWith("? ") && !found.equals(expected)) {
                take(expected, last.substring(2));
                unacknowledged++;
            }
            assertThat(found).isEqualTo(expected);
            return found;
        }
    }

    private static void take(SortedMap<String, String> state, String done) {
        List<String> words = List.of(done.split(" ", -1));
        String where = words.get(1) + " " + words.get(2);
        switch (words.getFirst()) {
            case "answer" -> state.put("answer " + where, words.get(3));
            case "doubt" -> state.put("doubt " + where, words.get(3));
            case "mark" -> state.merge("marks " + where, "x", String::concat);
            case "handin" -> state.put("handed in " + where, "");
            default -> state.remove("handed in " + where);
        }
    }

    private static SortedMap<String, String> found(StudyFile file) {
        SortedMap<String, String> state = new TreeMap<>();
        file.eachCase(it -> {
            for (Entry entry : it.entries()) {
                switch (entry) {
                    case Coding coding when coding.variable().equals(KilledCoder.SCOPE) && coding.answer() != null ->
                        state.put("answer " + coding.caseId() + " " + coding.coder(), coding.answer().written());
                    case Coding coding when coding.doubt() != null ->
                        state.put("doubt " + coding.caseId() + " " + coding.coder(), coding.doubt().question());
                    case Evidence mark ->
                        state.merge("marks " + mark.caseId() + " " + mark.coding().coder(), "x", String::concat);
                    case HandIn handIn ->
                        state.put("handed in " + handIn.caseId() + " " + handIn.key().coder(), "");
                    default -> {
                        // What hand-ins accept by themselves.
                    }
                }
            }
        });
        return state;
    }
}
