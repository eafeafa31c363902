package nl.tweespraak.desktop.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen beside the navigation, to be looked at beside the style sheet.
class AgreementPicturesTest {

    private static final int WIDTH = 1248;
    private static final int HEIGHT = 824;

    private final Path folder = Path.of("target", "screens");

    @Test
    void figuresRoundsAndComparisonArePictured(@TempDir Path temp) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        try (Study study = RatedStudy.make(temp, 200)) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(RatedStudy.CLOCK);
                AgreementController screen = new AgreementController(kit, study);
                screen.shown("perpetrator_relation");
                screen.chooseRound(RatedStudy.ROUND);
                screen.askToClose();
                pictures.all("agreement-closing", kit, screen.view(), WIDTH, HEIGHT);
                screen.close();
                var confusion = screen.model().detail().confusionProperty().get();
                screen.model().detail().cellProperty()
                        .set(confusion.cells().stream().filter(it -> !it.isAgreement()).findFirst().orElse(null));
                pictures.all("agreement", kit, screen.view(), WIDTH, HEIGHT);
                assertThat(screen.view().lookup(".tw-choice-notice").isVisible()).as("the question, answered")
                        .isFalse();
                var equal = confusion.cells().stream().filter(it -> it.isAgreement()).findFirst().orElseThrow();
                screen.model().detail().cellProperty().set(equal);
                screen.cellCases().open(equal.cases().getFirst());
                pictures.all("agreement-case", kit, screen.view(), WIDTH, HEIGHT);
                pictures.all("agreement-case-narrow", kit, screen.view(), 948, 624);
                screen.cellCases().close();
                screen.compareWith(RatedStudy.TRAINING);
                screen.compare();
                screen.model().choose("referral");
                pictures.all("agreement-beside", kit, screen.view(), WIDTH, HEIGHT);
                screen.toggleMethods();
                pictures.all("agreement-methods", kit, screen.view(), WIDTH, HEIGHT);
                pictures.all("agreement-narrow", kit, screen.view(), 948, 624);
                return true;
            });
        }
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("agreement-nl-dark.png"))).isGreaterThan(10_000);
    }

    @Test
    void emptinessIsPictured(@TempDir Path temp) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        try (Study study = RatedStudy.empty(temp, 2)) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(RatedStudy.CLOCK);
                AgreementController screen = new AgreementController(kit, study);
                screen.shown(null);
                pictures.all("agreement-empty", kit, screen.view(), WIDTH, HEIGHT);
                return true;
            });
        }
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("agreement-empty-nl-dark.png"))).isGreaterThan(5_000);
    }
}
