package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen on the sample study, in both languages and themes, to be looked at in `target/screens`.
class ScreenPicturesTest {

    @Test
    void everyScreenIsPicturedOnTheSampleStudy(@TempDir Path folder) throws Exception {
        Path screens = Path.of("target", "screens");
        try (Study study = new SampleStudy(KeyStrength.LIGHT, InstantSource.system()).make(folder,
                SampleStudy.PASSPHRASE.toCharArray())) {
            Desktop.pictures(study, screens);
        }
        for (String name : new String[]{"start", "lead-overview", "lead-disagreements", "lead-report", "coder-overview",
                "coder-coding", "coder-settings"}) {
            for (String variant : new String[]{"nl-light", "nl-dark", "en-light", "en-dark"}) {
                assertThat(Files.size(screens.resolve(name + "-" + variant + ".png"))).isGreaterThan(10_000);
            }
        }
    }
}
