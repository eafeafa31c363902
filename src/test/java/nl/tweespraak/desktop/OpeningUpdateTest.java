package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningUpdateTest {

    @TempDir
    Path folder;

    private final Kit kit = Kit.direct(Clock.systemUTC());

    private void open(Study study, String screen, Set<Path> reminded) {
        OpeningUpdate opening = new OpeningUpdate(kit, study, screen, reminded);
        kit.jobs().latest(opening, opening);
    }

    @Test
    void whoComesBackToAnotherScreenIsRemindedOnceOfTheLastDayOfTheTexts() {
        StudyFile file = StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT,
                "Proef", "{}", true);
        try (Study study = new Study(file, Codebooks.builtIn("ckm-2022"), new Person.Lead("lead"),
                InstantSource.fixed(Instant.parse("2026-03-12T15:00:00Z")))) {
            Set<Path> reminded = new HashSet<>();
            open(study, "coding", reminded);
            assertThat(kit.notices()).isEmpty();
            study.apply(new Edit.SetRetention(LocalDate.of(2026, 3, 31)));
            open(study, "overview", new HashSet<>());
            assertThat(kit.notices()).as("the overview says it").isEmpty();
            open(study, "coding", reminded);
            open(study, "coding", reminded);
            assertThat(kit.notices()).singleElement().satisfies(it -> {
                assertThat(it.kind()).isEqualTo(Notice.Kind.REMINDER);
                assertThat(it.detail()).isNotNull().satisfies(text -> assertThat(text.nl()).contains("31 maart 2026"));
            });
        }
    }
}
