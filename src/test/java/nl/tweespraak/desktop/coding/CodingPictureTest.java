package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The coding screen beside the navigation, half way through a case, to be looked at beside the style sheet.
class CodingPictureTest {

    private static final int WIDTH = 1248;
    private static final int HEIGHT = 824;
    private static final int SMALL_WIDTH = 948;
    private static final int SMALL_HEIGHT = 624;

    private final Path folder = Path.of("target", "screens");

    @TempDir
    Path temp;

    @Test
    void theCodingScreenIsPictured() throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        try (Study study = CodingStudy.pictured(temp)) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(CodingStudy.CLOCK);
                CodingController coding = new CodingController(kit, study, true,
                        new CodingController.Left("041", "perpetrator_relation", "041", 3));
                coding.shown(null);
                pictures.all("coding", kit, coding.view(), WIDTH, HEIGHT);
                CodingController small = new CodingController(kit, study, true,
                        new CodingController.Left("044", "gender", null, 0));
                small.shown(null);
                small.model().form().defined().set(true);
                pictures.all("coding-small", kit, small.view(), SMALL_WIDTH, SMALL_HEIGHT);
                kit.look().textSizeProperty().set(200);
                pictures.all("coding-large", kit, coding.view(), Pictures.WIDTH, Pictures.HEIGHT);
                return true;
            });
        }
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("coding-nl-dark.png"))).isGreaterThan(10_000);
    }
}
