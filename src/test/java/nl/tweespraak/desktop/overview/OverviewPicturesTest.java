package nl.tweespraak.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Flow;
import nl.tweespraak.study.RetentionNotice;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.StudyCounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewPicturesTest {

    private static final Instant NOW = Instant.parse("2026-03-12T15:00:00Z");

    private final Path folder = Path.of("target", "screens");

    @Test
    void theOverviewIsPicturedWithThePublishedNumbers(@TempDir Path studies) throws Exception {
        pictured(studies, (pictures, kit, _, overview) -> {
            overview.model().figuresProperty().set(published(null));
            pictures.all("overview-numbers", kit, overview.view());
            overview.save(folder.resolve("flow.svg"));
            overview.save(folder.resolve("flow.png"));
            overview.shown(null);
            pictures.all("overview-empty", kit, overview.view(), 1000, 700);
        });
        assertThat(Files.readString(folder.resolve("flow.svg"))).contains("308", "30 other sexual violence");
        assertThat(Files.size(folder.resolve("flow.png"))).isGreaterThan(10_000);
        assertThat(Files.size(folder.resolve("overview-numbers-en-dark.png"))).isGreaterThan(10_000);
    }

    @Test
    void howLongTheTextsMayStayIsSaidFirst(@TempDir Path studies) throws Exception {
        pictured(studies, (pictures, kit, study, overview) -> {
            study.apply(new Edit.SetRetention(LocalDate.of(2026, 3, 31)));
            overview.shown(null);
            OverviewFigures figures = Objects.requireNonNull(overview.model().figuresProperty().get());
            overview.model().figuresProperty().set(published(figures.retention()));
            pictures.all("overview-retention", kit, overview.view(), 1000, 700);
            assertThat(overview.view().lookupAll(".tw-warning-line")).hasSize(1);
        });
    }

    private interface Picturing {
        void take(Inspection pictures, Kit kit, Study study, OverviewController overview) throws Exception;
    }

    private void pictured(Path studies, Picturing picturing) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        try (Study study = empty(studies.resolve("study"))) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(Clock.fixed(NOW, ZoneOffset.UTC));
                picturing.take(pictures, kit, study, new OverviewController(kit, study));
                return true;
            });
        }
        assertThat(pictures.found()).isEmpty();
    }

    static OverviewFigures published(@Nullable RetentionNotice retention) {
        StudyCounts counts = new StudyCounts(308, 20_190, 290, 229, 61, 3, 18, 2, 9_412, 214, 14, 24, 176,
                Map.of("Codeur A", 290, "Codeur B", 274));
        return new OverviewFigures(counts, flow(),
                List.of(new OverviewFigures.Line("Codeur A", 0, 290), new OverviewFigures.Line("Codeur B", 1, 274)),
                0,
                Instant.parse("2026-03-12T12:10:00Z"), Instant.parse("2026-03-12T14:03:00Z"), retention);
    }

    static Flow flow() {
        List<Flow.Reason> reasons = List
                .of(new Flow.Reason(2, new Text("ander seksueel geweld", "other sexual violence"),
                        30), new Flow.Reason(5, new Text("anders", "other"), 31));
        List<Flow.Out> out = IntStream.rangeClosed(1, 61)
                .mapToObj(it -> new Flow.Out("" + it, it <= 30 ? 2 : 5, true)).toList();
        return new Flow(308, 18, 3, reasons, out);
    }

    private static Study empty(Path folder) {
        StudyFile file = StudyFile.create(folder, "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT, "Proef",
                "{}", true);
        return new Study(file, Codebooks.builtIn("ckm-2022"), new Person.Lead("lead"), InstantSource.fixed(NOW));
    }
}
