package nl.tweespraak.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.demo.Replica;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen beside the navigation, to be looked at beside the mock-up.
class ReportPicturesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T15:00:00Z"), ZoneOffset.UTC);
    private static final int WIDTH = 1248;
    private static final int HEIGHT = 824;

    private final Path folder = Path.of("target", "screens");

    @Test
    void theFiguresArePicturedWithTheCasesBehindThem(@TempDir Path temp) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        try (Study study = new SampleStudy(KeyStrength.LIGHT, InstantSource.system()).make(temp,
                SampleStudy.PASSPHRASE.toCharArray(), new Replica(1, Replica.SEED))) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(CLOCK);
                ReportController screen = new ReportController(kit, study);
                screen.shown("sexual_perpetrator");
                screen.pin("chatter");
                screen.choose(new Behind.Asked(screen.model().reportProperty().get()
                        .figure("sexual.perpetrator.family").orElseThrow(), null));
                pictures.all("report", kit, screen.view(), WIDTH, HEIGHT);
                screen.read(screen.model().chosenProperty().get().figure().cases().getFirst());
                pictures.all("report-case", kit, screen.view(), WIDTH, HEIGHT);
                screen.closeCase();
                screen.shown("sexual");
                screen.leave();
                pictures.all("report-many", kit, screen.view(), WIDTH, HEIGHT);
                screen.openExport();
                pictures.all("report-export", kit, screen.view(), WIDTH, HEIGHT);
                screen.model().export().whatProperty().set(ExportModel.What.DATA);
                screen.model().export().listedProperty().set(true);
                screen.model().export().hideProperty().set(true);
                pictures.all("report-export-data", kit, screen.view(), WIDTH, HEIGHT);
                screen.toggleExport();
                screen.shown("trend");
                pictures.all("report-trend", kit, screen.view(), 948, 624);
                return true;
            });
        }
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("report-nl-dark.png"))).isGreaterThan(10_000);
    }

    @Test
    void emptinessIsPictured(@TempDir Path temp) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        StudyFile file = StudyFile.create(temp.resolve("study"), "lead", "verzonnen".toCharArray(),
                KeyStrength.LIGHT, "Proef", "{}", true);
        try (Study study = new Study(file, Codebooks.builtIn("ckm-2022"), new Person.Lead("lead"),
                InstantSource.system())) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(CLOCK);
                ReportController screen = new ReportController(kit, study);
                screen.shown(null);
                pictures.all("report-empty", kit, screen.view(), WIDTH, HEIGHT);
                return true;
            });
        }
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("report-empty-nl-dark.png"))).isGreaterThan(10_000);
    }
}
