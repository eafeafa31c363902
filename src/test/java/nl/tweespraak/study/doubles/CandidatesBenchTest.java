package nl.tweespraak.study.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Candidates among the transcripts of an encrypted study, 50 messages each: how long it takes with reading them, how
/// many of the planted ones are found and how many others.
@Tag("bench")
class CandidatesBenchTest {

    @ParameterizedTest
    @ValueSource(ints = {2_000, 20_000})
    void candidatesAreFound(int transcripts, @TempDir Path folder) {
        var codebook = Codebooks.builtIn("ckm-2022");
        ReturningVisitors year = new ReturningVisitors(transcripts, 15);
        try (StudyFile file = StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(),
                KeyStrength.LIGHT, "Proef", codebook.source(), true)) {
            Study study = new Study(file, codebook, new Person.Lead("lead"), InstantSource.system());
            try (ImportSession session = study.beginImport()) {
                for (int number = 1; number <= transcripts; number++) {
                    session.add(year.transcript(number));
                }
                study.commit(session, new Import("proef.json", "00", ""));
            }
            long begun = System.nanoTime();
            for (int from = 1; from <= transcripts; from += 200) {
                file.transcripts(from, from + 199);
            }
            long start = System.nanoTime();
            List<Candidate> found = new Candidates(study).find(Progress.NONE).orElseThrow();
            double seconds = (System.nanoTime() - start) / 1e9;
            Set<String> others = ComparisonTest.pairs(found);
            StringBuilder missed = new StringBuilder();
            for (ReturningVisitors.Way way : ReturningVisitors.Way.values()) {
                Set<String> planted = year.planted(way);
                Set<String> left = new TreeSet<>(planted);
                left.removeAll(others);
                others.removeAll(planted);
                missed.append(", %s %d of %d missed".formatted(way, left.size(), planted.size()));
            }
            System.out.printf("candidates among %,d: %.1f s, reading alone takes %.1f s%s, %d others%n", transcripts,
                    seconds,
                    (start - begun) / 1e9, missed, others.size());
            assertThat(found).isNotEmpty();
        }
    }
}
