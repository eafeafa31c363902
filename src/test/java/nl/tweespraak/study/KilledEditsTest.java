package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Assignment;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Decision;
import nl.tweespraak.model.Edit;
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

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(SEED);

    static Codebook edition() {
        return Codebooks.builtIn("ckm-2021");
    }

    @Test
    void aRoundIsOpenedClosedAndReopenedWhollyOrNotAtAll() throws Exception {
        List<String> states = new ArrayList<>();
        Path made = made();
        try (Study study = FilledStudy.open(copy(made, "whole"))) {
            states.add(state(study));
            for (Edit edit : ROUND) {
                study.apply(edit);
                states.add(state(study));
            }
        }
        assertThat(states).doesNotHaveDuplicates();
        killed(made, "round", states);
    }

    @Test
    void anotherEditionIsGoneOnWithWhollyOrNotAtAll() throws Exception {
        List<String> states = new ArrayList<>();
        Path made = made();
        Path whole = copy(made, "whole");
        try (Study study = FilledStudy.open(whole)) {
            states.add(state(study));
            new ChangingEdition(study, edition()).apply();
        }
        try (Study study = FilledStudy.open(whole)) {
            states.add(state(study));
        }
        assertThat(states).doesNotHaveDuplicates();
        killed(made, "edition", states);
    }

    private Path made() {
        Path made = folder.resolve("made");
        try (Study study = FilledStudy.create(made)) {
            FilledStudy.fill(study, CASES, SEED);
        }
        return made;
    }

    /// @param states as they come after one another
    private void killed(Path made, String work, List<String> states) throws Exception {
        int[] found = new int[states.size()];
        for (int kill = 0; kill < KILLS; kill++) {
            Path study = copy(made, work + kill);
            int done = said(study, work, kill % (states.size() - 1)).size() - 1;
            try (Study again = FilledStudy.open(study)) {
                assertThat(again.file().check()).isEmpty();
                assertThat(state(again)).isIn(states.subList(done, states.size()));
                found[states.indexOf(state(again))]++;
            }
        }
        System.out.printf("kills in the middle of %s: %d, by how much was done %s, half 0%n", work, KILLS,
                java.util.Arrays.toString(found));
    }

    /// What a process said before it was ended.
    ///
    /// @param first how much it does in peace
    private List<String> said(Path study, String work, int first) throws Exception {
        Process process = KilledCoder.start(study, work, 0);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            said.add(lines.readLine());
            assertThat(said).containsExactly("ready");
            for (int line = 0; line < first; line++) {
                said.add(lines.readLine());
            }
            process.waitFor(random.nextInt(LATEST), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        }
        return said;
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

    private Path copy(Path study, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> parts = Files.walk(study)) {
            for (Path part : parts.toList()) {
                Files.copy(part, copy.resolve(study.relativize(part).toString()));
            }
        }
        return copy;
    }
}
