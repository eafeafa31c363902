package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.tweespraak.Folders;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.Decrypted;
import nl.tweespraak.store.ImportSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is ended at a random moment while it masks a name everywhere and clears the files. All of it is masked
/// then, or nothing; and once the study was opened and closed again nothing is left of what is masked.
@Tag("slow")
class ErasureKillTest {

    /// Visibly invented.
    static final String NAME = "Zwabberstaart";

    private static final long SEED = 20221122;
    private static final int KILLS = 14;
    private static final int TRANSCRIPTS = 400;
    private static final int LATEST = 2_500;

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(SEED);

    @Test
    void allIsMaskedOrNothing() throws Exception {
        Path made = folder.resolve("made");
        fill(made);
        int whole = 0;
        int cut = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path study = Folders.copy(made, folder.resolve("study" + kill));
            List<String> said = killed(study, kill % 3 > 0);
            boolean masked;
            try (Study again = FilledStudy.open(study)) {
                long left = names(again);
                masked = left == 0;
                assertThat(left).isIn(0L, (long) TRANSCRIPTS);
                assertThat(masked || !said.contains("! mask")).isTrue();
                assertThat(again.file().check()).isEmpty();
            }
            assertThat(Decrypted.holding(NAME, study, FilledStudy.PASSPHRASE).isEmpty()).isEqualTo(masked);
            whole += masked ? 1 : 0;
            cut += masked && !said.contains("! clear") ? 1 : 0;
            Folders.delete(study);
        }
        System.out.printf(
                "kills while masking: %d, all masked %d (cleared at the next opening %d), nothing %d, half 0%n",
                KILLS, whole, cut, KILLS - whole);
    }

    private static long names(Study study) {
        return study.file().transcripts().stream().map(it -> study.file().transcript(it.id()))
                .flatMap(it -> it.messages().stream()).filter(it -> it.text().contains(NAME)).count();
    }

    private static void fill(Path folder) {
        try (Study study = FilledStudy.create(folder); ImportSession session = study.beginImport()) {
            for (int number = 1; number <= TRANSCRIPTS; number++) {
                session.add(new Transcript("t" + number, null, new TreeMap<>(Map.of()),
                        List.of(new Message(1, Speaker.CHATTER, null, NAME + ", dank je."),
                                new Message(2, Speaker.CHATTER, null, "Dank je. ".repeat(50)))));
            }
            study.commit(session, new Import("t.json", "00", ""));
        }
        try (Study study = FilledStudy.open(folder)) {
            study.file().backupIfChanged();
        }
    }

    /// What a process said before it was ended.
    ///
    /// @param afterMasking whether it is left alone until it has said that it masked
    private List<String> killed(Path study, boolean afterMasking) throws Exception {
        try (OtherProcess coder = KilledCoder.ready(study, "mask", 0)) {
            if (afterMasking) {
                coder.hear();
            }
            return coder.endAfter(random.nextInt(LATEST));
        }
    }
}
