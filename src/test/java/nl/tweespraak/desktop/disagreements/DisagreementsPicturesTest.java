package nl.tweespraak.desktop.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen beside the navigation, to be looked at beside the style sheet.
class DisagreementsPicturesTest {

    private static final int WIDTH = 1248;
    private static final int HEIGHT = 824;

    private final Path folder = Path.of("target", "screens");

    @Test
    void decidingIsPictured(@TempDir Path temp) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        try (Study study = ComparedStudy.pictured(temp)) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(ComparedStudy.CLOCK);
                DisagreementsController screen = new DisagreementsController(kit, study);
                screen.take(Source.FIRST);
                screen.model().decision().reasonProperty()
                        .set("In het eerste gesprek is de ex degene over wie het gaat.");
                pictures.all("disagreements", kit, screen.view(), WIDTH, HEIGHT);
                screen.toggleOthers();
                screen.toggleWhole();
                pictures.all("disagreements-whole", kit, screen.view(), WIDTH, HEIGHT);
                screen.toggleWhole();
                screen.toggleAnonymous();
                pictures.all("disagreements-anonymous", kit, screen.view(), 948, 624);
                screen.toggleAnonymous();
                screen.meeting().begin();
                screen.take(Source.FIRST);
                screen.model().decision().reasonProperty().set("In bericht 3 is de ex degene over wie het gaat.");
                pictures.all("meeting", kit, screen.whole().getValue(), 1440, 900);
                pictures.all("meeting-laptop", kit, screen.whole().getValue(), 1366, 768);
                pictures.all("meeting-small", kit, screen.whole().getValue(), 1000, 700);
                screen.meeting().end();
                screen.shown("063/referral");
                screen.meeting().begin();
                screen.meeting().end();
                screen.shown("110/duration");
                screen.revise();
                pictures.all("disagreements-decided", kit, screen.view(), 948, 624);
                assertThat(pictures.found()).isEmpty();
                return true;
            });
        }
        assertThat(Files.size(folder.resolve("disagreements-nl-dark.png"))).isGreaterThan(10_000);
    }

    @Test
    void readingAndEmptinessArePictured(@TempDir Path temp) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        try (Study study = ComparedStudy.pictured(temp.resolve("full"));
                Study fresh = ComparedStudy.make(temp.resolve("fresh"), "001", "002")) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(ComparedStudy.CLOCK);
                var coder = new DisagreementsController(kit, study.as(new Person.Coding(ComparedStudy.SECOND)));
                coder.shown("071/first_disclosure");
                pictures.all("disagreements-coder", kit, coder.view(), WIDTH, HEIGHT);
                pictures.all("disagreements-empty", kit, new DisagreementsController(kit, fresh).view(), WIDTH,
                        HEIGHT);
                assertThat(pictures.found()).isEmpty();
                return true;
            });
        }
        assertThat(Files.size(folder.resolve("disagreements-empty-nl-dark.png"))).isGreaterThan(10_000);
    }

    @Test
    void equalAnswersArePictured(@TempDir Path temp) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        try (Study study = ComparedStudy.make(temp, "001", "002", "003")) {
            for (String each : List.of("001", "002", "003")) {
                for (String coder : List.of(ComparedStudy.FIRST, ComparedStudy.SECOND)) {
                    Study desk = study.as(new Person.Coding(coder));
                    Entry.CodingKey key = new Entry.CodingKey(each, coder, "scope");
                    desk.apply(new Edit.SetAnswer(key, new Answer.One(1)));
                    desk.apply(new Edit.SetDoubt(key, new Doubt("verzonnen vraag")));
                }
            }
            ComparedStudy.handIn(study, "001", "002", "003");
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(ComparedStudy.CLOCK);
                DisagreementsController screen = new DisagreementsController(kit, study);
                screen.agreed().show();
                assertThat(screen.model().acceptingProperty().get()).isTrue();
                pictures.all("disagreements-agreed", kit, screen.view(), WIDTH, HEIGHT);
                pictures.all("disagreements-agreed-small", kit, screen.view(), 948, 624);
                assertThat(pictures.found()).isEmpty();
                return true;
            });
        }
    }
}
