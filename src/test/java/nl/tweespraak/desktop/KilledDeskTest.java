package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.desktop.coding.CodingController.Left;
import nl.tweespraak.desktop.disagreements.ComparedStudy;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window at work is ended without a warning; the next one opens where it was.
@Tag("slow")
class KilledDeskTest {

    @TempDir
    Path folder;

    @Test
    void theCoderIsBackAtTheCaseTheQuestionAndTheMessage() throws Exception {
        ComparedStudy.small(folder).close();
        String said = killed(false, "coding");
        Left left = Objects.requireNonNull(reopened(new Person.Coding(ComparedStudy.FIRST), "coding").coding());
        // The one that is still to do comes first, and two further on is the second of those handed in.
        assertThat(left.caseId()).isEqualTo("002");
        assertThat(left.position()).isEqualTo(3);
        assertThat(said).isEqualTo("there " + left);
    }

    @Test
    void theLeadIsBackAtTheRow() throws Exception {
        ComparedStudy.small(folder).close();
        killed(true, "disagreements");
        assertThat(reopened(new Person.Lead("lead"), "disagreements").places().get("disagreements"))
                .containsEntry("row.case", "002");
    }

    private String killed(boolean lead, String screen) throws Exception {
        try (OtherProcess desk = OtherProcess.start(KilledDesk.process(folder, lead, screen, List.of()))) {
            String said = desk.hear();
            desk.endAfter(0);
            assertThat(said).startsWith("there ");
            return said;
        }
    }

    private Stay reopened(Person person, String screen) {
        Pictures.startToolkit();
        return Pictures.onScreen(() -> {
            Kit kit = Kit.of(Language.NL, ComparedStudy.CLOCK, Jobs.direct());
            var services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
            try (Study study = services.open(folder.resolve("study"), null,
                    ComparedStudy.PASSPHRASE.toCharArray())) {
                Wiring wiring = new Wiring(kit, services, new Preferences(folder.resolve("preferences")), () -> study,
                        folder);
                assertThat(wiring.begin(OpenStudy.of(study), person).current().get()).isEqualTo(screen);
                return Objects.requireNonNull(wiring.stay());
            }
        });
    }
}
