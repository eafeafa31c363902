package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweespraak.oracle.Oracle;
import nl.tweespraak.oracle.RandomStudy;
import nl.tweespraak.oracle.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Studies by chance: whatever is taken in, the commands answer what an independent computation over the same files
/// answers.
class RandomStudiesTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFewStudiesAnswerAsTheOracleDoes(long seed) throws IOException {
        aStudyAnswersAsTheOracleDoes(seed);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void manyStudiesAnswerAsTheOracleDoes(long seed) throws IOException {
        aStudyAnswersAsTheOracleDoes(seed);
    }

    private void aStudyAnswersAsTheOracleDoes(long seed) throws IOException {
        Oracle oracle = AgainstOracle.oracle();
        Path files = Files.createDirectory(folder.resolve("files"));
        Path study = Ran.study(folder);
        for (Step step : RandomStudy.write(files, oracle, seed)) {
            AgainstOracle.hand(study, step);
        }
        AgainstOracle.compare(study, oracle);
    }
}
