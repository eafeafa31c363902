package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSampleIsMadeExportedAndMadeAgain() {
        for (int time = 0; time < 2; time++) {
            Ran ran = Ran.in(Map.of(), "demo", folder, "--json");
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.err()).contains("verzonnen");
            assertThat(ran.json().get("transcripts").asInt()).isEqualTo(22);
            assertThat(ran.json().get("disagreements").asInt()).isPositive();
        }
        assertThat(folder.resolve("data.csv")).isNotEmptyFile();
        assertThat(folder.resolve("data.json")).isNotEmptyFile();
        assertThat(folder.resolve("agreement.csv")).content().startsWith("variable,level,items")
                .contains("perpetrator_relation,nominal,", "duration:known,nominal,");
        assertThat(Ran.of("check", folder.resolve("study"), "--json").json().get("sound").asBoolean()).isTrue();
    }

    @Test
    void aStudyThatItDidNotMakeIsLeftAlone() {
        Path study = Ran.study(folder);
        assertThat(Ran.of("demo", folder).exit()).isEqualTo(1);
        assertThat(Ran.of("info", study).exit()).isZero();
    }
}
