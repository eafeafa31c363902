package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.tweespraak.model.Edit;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counts as few is the study's to say, unless the command does.
class ThresholdInExportTest {

    private static long cells(Ran ran) {
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.err().lines().filter(it -> it.startsWith("small cell: ")).count();
    }

    @Test
    void theStudysThresholdIsUsedByExportAndReport(@TempDir Path folder) {
        assertThat(Ran.of("demo", folder).exit()).isZero();
        Path study = folder.resolve("study");
        Path csv = folder.resolve("a.csv");
        Path figures = folder.resolve("b.csv");
        long exported = cells(Ran.of("export", study, csv));
        long reported = cells(Ran.of("report", study, figures));
        try (Study open = Ran.WIRING.open(study, null, "verzonnen".toCharArray())) {
            open.apply(new Edit.SetThreshold(2));
        }
        assertThat(cells(Ran.of("export", study, csv))).isPositive().isLessThan(exported);
        assertThat(cells(Ran.of("report", study, figures))).isPositive().isLessThan(reported);
        assertThat(Ran.of("export", study, csv, "--suppress", "7").err()).contains("fewer than 7 cases");
        assertThat(Ran.of("export", study, folder.resolve("c.html")).err()).as("no case is in the codebook")
                .doesNotContain("small cell");
    }
}
