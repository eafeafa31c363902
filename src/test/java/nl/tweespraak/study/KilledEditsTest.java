package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.tweespraak.Folders;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Assignment;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Edit;
import nl.tweespraak.store.Decrypted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is ended in the middle of an edit that no command makes: a round, or another codebook edition. It is there
/// whole or not at all, and the study is sound.
@Tag("slow")
class KilledEditsTest {

    static final List<Edit> ROUND = List.of(
            new Edit.OpenRound("ronde", false, FilledStudy.CODERS, List.of(), 100, 1),
            new Edit.CloseRound("ronde", "category"), new Edit.ReopenRound("ronde", "verzonnen"));

    private static final long SEED = 20221123;
    private static final int KILLS = 3;
    private static final int CASES = 20;
    private static final int LATEST = 1_200;
    private static final int KILLS_OF_EDITION = 8;
    private static final int CASES_OF_EDITION = 500;
    /// Five of them the other edition has not.
    private static final Map<String, String> ANSWERS = Map.of("scope", "1", "exploitation", "1", "chatter_role", "1",
            "coercion", "6", "violence", "3", "several_clients", "1", "client_knowledge", "3", "client_indicator", "2",
            "parent_present", "1");
    /// Stands in that edition alone.
    private static final String OF_THE_OTHER = "\"id\": \"ckm-2021\"";

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(SEED);

    static Codebook edition() {
        return Codebooks.builtIn("ckm-2021");
    }

    @Test
    void aRoundIsOpenedClosedAndReopenedWhollyOrNotAtAll() throws Exception {
        List<String> states = new ArrayList<>();
        Path made = folder.resolve("made");
        try (Study study = FilledStudy.create(made)) {
            FilledStudy.fill(study, CASES, SEED);
        }
        try (Study study = FilledStudy.open(Folders.copy(made, folder.resolve("whole")))) {
            states.add(state(study));
            for (Edit edit : ROUND) {
                study.apply(edit);
                states.add(state(study));
            }
        }
        assertThat(states).doesNotHaveDuplicates();
        int[] found = new int[states.size()];
        for (int kill = 0; kill < KILLS; kill++) {
            Path study = Folders.copy(made, folder.resolve("round" + kill));
            int done = killedRounds(study, kill).size() - 1;
            String state = stateOf(study);
            assertThat(state).isIn(states.subList(done, states.size()));
            found[states.indexOf(state)]++;
        }
        System.out.printf("kills in the middle of a round: %d, by how much was done %s, half 0%n", KILLS,
                Arrays.toString(found));
    }

    /// What a process said before it was ended.
    ///
    /// @param first how much it does in peace
    private List<String> killedRounds(Path study, int first) throws Exception {
        try (OtherProcess coder = KilledCoder.ready(study, "round", 0)) {
            for (int line = 0; line < first; line++) {
                coder.hear();
            }
            return coder.endAfter(random.nextInt(LATEST));
        }
    }

    /// So many answers do not fit the other edition that writing it takes long, and that the file holds much of it before
    /// it counts. Ended by how much the file has grown, it is ended in the middle.
    @Test
    void anotherEditionIsGoneOnWithWhollyOrNotAtAll() throws Exception {
        Path made = folder.resolve("made");
        try (Study study = FilledStudy.create(made)) {
            code(study);
            study.file().backupIfChanged();
        }
        assertThat(Decrypted.holding(OF_THE_OTHER, made, FilledStudy.PASSPHRASE)).isEmpty();
        List<String> states = new ArrayList<>();
        Path whole = Folders.copy(made, folder.resolve("whole"));
        long grown;
        long begun;
        long millis;
        try (Study study = FilledStudy.open(whole)) {
            states.add(state(study));
            grown = -size(whole);
            begun = System.nanoTime();
            new ChangingEdition(study, edition()).apply();
            millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            grown += size(whole);
        }
        states.add(stateOf(whole));
        assertThat(states).doesNotHaveDuplicates();
        int[] found = new int[states.size()];
        int middle = 0;
        for (int kill = 0; kill < KILLS_OF_EDITION; kill++) {
            Path study = Folders.copy(made, folder.resolve("edition" + kill));
            boolean done = killedWriting(study, random.nextLong(grown));
            boolean written = Decrypted.holding(OF_THE_OTHER, study, FilledStudy.PASSPHRASE).contains("study.mv.db");
            String state = stateOf(study);
            assertThat(state).isIn(done ? states.subList(1, 2) : states);
            found[states.indexOf(state)]++;
            middle += written && states.indexOf(state) == 0 ? 1 : 0;
            Folders.delete(study);
        }
        System.out.printf(
                "kills while another edition is written (%d ms, %d kB): %d, not at all %d, of which part of it"
                        + " was in the file %d, whole %d, half 0%n",
                millis, grown >> 10, KILLS_OF_EDITION, found[0], middle,
                found[1]);
        assertThat(middle).isPositive();
    }

    /// Every case by both coders, with what the other edition has not.
    private static void code(Study study) {
        FilledStudy.addTranscripts(study, 1, CASES_OF_EDITION);
        List<Edit.CodingRow> rows = new ArrayList<>();
        for (int number = 1; number <= CASES_OF_EDITION; number++) {
            for (String coder : FilledStudy.CODERS) {
                String caseId = FilledStudy.id(number);
                new TreeMap<>(ANSWERS).forEach((variable, answer) -> rows
                        .add(new Edit.CodingRow(0, caseId, coder, variable, answer, null, "verzonnen")));
            }
        }
        study.apply(new Edit.TakeCodings(rows));
    }

    /// Ended once the file has grown so much; whether it had said that it was done.
    private static boolean killedWriting(Path study, long grown) throws Exception {
        try (OtherProcess coder = KilledCoder.ready(study, "edition", 0)) {
            long before = size(study);
            OtherProcess.await(coder.process(), () -> size(study) > before + grown);
            return coder.endAfter(0).contains("! edition");
        }
    }

    private static long size(Path study) throws IOException {
        return Files.size(study.resolve("study.mv.db"));
    }

    /// Of a study that is sound.
    private static String stateOf(Path folder) {
        try (Study study = FilledStudy.open(folder)) {
            assertThat(study.file().check()).isEmpty();
            return state(study);
        }
    }

    /// The edition, the rounds, who codes what, and every answer and decision, without when and by which edit.
    static String state(Study study) {
        Map<String, String> state = new TreeMap<>();
        study.file().eachCase(it -> it.entries().forEach(entry -> state.put(entry.key().toString(), switch (entry) {
            case Coding coding -> coding.answer() + " " + coding.memo() + " " + coding.doubt();
            case Decision decision -> String.valueOf(decision.answer());
            case Assignment assignment -> assignment.round() + " " + assignment.coders();
            default -> "";
        })));
        study.rounds().forEach(it -> state.put("round " + it.name(), it.isOpen() + " " + study.file().edits(
                new Edit.ReopenRound("", "").kind()).size()));
        return state + " " + study.file().codebook().hashCode();
    }
}
