package nl.tweespraak.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.tweespraak.cli.Wiring;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.codebook.CodebookModel.Tab;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen beside the navigation.
class CodebookPicturesTest {

    @Test
    void browsingAndComparingArePictured(@TempDir Path folder) throws Exception {
        Pictures.startToolkit();
        Path pictures = Path.of("target", "screens");
        Clock clock = Clock.fixed(Instant.parse("2022-06-01T12:03:00Z"), ZoneOffset.UTC);
        try (Study study = new Wiring(KeyStrength.LIGHT, clock).create(folder.resolve("study"),
                "verzonnen zin".toCharArray(), "Proef", Codebooks.builtIn("ckm-2021"), true)) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(clock);
                CodebookController screen = new CodebookController(kit, study, () -> {
                });
                Inspection all = new Inspection(pictures);
                screen.shown("perpetrator_relation");
                all.all("codebook", kit, screen.view(), 1248, 824);
                all.all("codebook-small", kit, screen.view(), 948, 624);
                screen.model().tabProperty().set(Tab.COMPARE);
                screen.compare("ckm-2022");
                screen.model().changingProperty().set(true);
                all.all("codebook-compare", kit, screen.view(), 1248, 824);
                assertThat(all.found()).isEmpty();
                return true;
            });
        }
        assertThat(Files.size(pictures.resolve("codebook-compare-en-dark.png"))).isGreaterThan(10_000);
    }
}
