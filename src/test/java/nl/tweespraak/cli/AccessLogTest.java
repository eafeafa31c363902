package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.tweespraak.store.Access;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The access log knows every opening by a command, and all that left the study.
class AccessLogTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void openingsAndWhatLeavesAreNoted() {
        Path study = Ran.study(folder);
        Ran.of("info", study);
        Ran.of("check", study);
        Ran.of("export", study, folder.resolve("data.csv"));
        Ran.of("disagreements", study);
        Ran.of("agreement", study, folder.resolve("agreement.csv"), "--cells", folder.resolve("cells.csv"));
        Ran.of("backup", study, folder.resolve("backup.twb"));
        Ran.of("export", study, folder.resolve("no such folder").resolve("data.csv"));
        Ran.of("report", study, folder.resolve("report.html"));
        Ran.of("scan", study, folder.resolve("found.csv"));
        Ran.of("disagreements", study, folder.resolve("disagreements.csv"));

        try (StudyFile file = StudyFile.open(study, null, "verzonnen".toCharArray())) {
            assertThat(file.accesses()).allMatch(it -> it.who().equals("lead")).extracting(Access::what)
                    .containsExactly("open", "open", "export", "open", "open", "agreement cells", "agreement", "open",
                            "backup", "open", "export", "open", "report", "open", "scan", "open", "disagreements");
        }
    }
}
