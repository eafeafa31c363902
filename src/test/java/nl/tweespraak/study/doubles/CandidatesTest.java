package nl.tweespraak.study.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Doubles;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program proposes in a study, to whom, and what it does no longer.
class CandidatesTest {

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void fill() {
        var codebook = Codebooks.builtIn("ckm-2022");
        study = new Study(StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(),
                KeyStrength.LIGHT, "Proef", codebook.source(), true), codebook, new Person.Lead("lead"),
                InstantSource.fixed(Instant.parse("2022-06-01T12:00:00Z")));
        take("blauw 1", "blauw 2", "groen 3", "blauw 1");
        take("groen 3", "blauw 1");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void theLeadSeesThemAndNobodyElse() {
        assertThat(found()).containsExactly("5 3", "4 1", "6 1", "6 4");
        assertThat(new Candidates(study.as(new Person.Coding("Anna"))).find(Progress.NONE)).isEmpty();
    }

    @Test
    void itStopsWhereItIsTold() {
        assertThat(new Candidates(study).find((_, _) -> false)).isEqualTo(Optional.empty());
    }

    @Test
    void aLinkSettlesAPairAndWhatItJoinsStandsForTheCase() {
        study.apply(new Doubles(study).linking("4", "1", ""));
        assertThat(found()).containsExactly("5 3", "6 1");
        study.apply(new Doubles(study).linking("6", "1", ""));
        assertThat(found()).containsExactly("5 3");
        new Doubles(study).unlinking("4").forEach(study::apply);
        assertThat(found()).containsExactly("5 3", "4 1");
    }

    @Test
    void whatIsLinkedGoesAlongToAnotherCase() {
        study.apply(new Doubles(study).linking("6", "4", "zelfde"));
        study.apply(new Doubles(study).linking("4", "1", ""));
        assertThat(study.transcripts("1")).extracting(Transcript::id).containsExactly("1", "4", "6");
    }

    @Test
    void whatIsKeptApartIsProposedNoMoreUntilThatIsTakenBack() {
        study.as(new Person.Coding("Anna")).apply(new Edit.ProposeDouble("3", "Anna", "5", "zelfde"));
        study.apply(new Edit.KeepApart("3", "5", true, ""));
        assertThat(found()).containsExactly("4 1", "6 1", "6 4");
        assertThat(new Doubles(study).proposed()).as("what Anna proposed is settled too").isEmpty();
        assertThat(new Doubles(study).apart()).singleElement().satisfies(it -> {
            assertThat(it.caseId() + " " + it.other()).isEqualTo("5 3");
            assertThat(it.by()).isEqualTo("lead");
        });
        assertThat(new Doubles(study.as(new Person.Coding("Anna"))).apart()).isEmpty();
        study.apply(new Edit.KeepApart("5", "3", false, ""));
        assertThat(found()).containsExactly("5 3", "4 1", "6 1", "6 4");
    }

    @Test
    void whatIsNotApartCannotBeTakenBackAndNothingIsApartFromItself() {
        assertThatThrownBy(() -> study.apply(new Edit.KeepApart("5", "3", false, ""))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> study.apply(new Edit.KeepApart("5", "5", true, ""))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> study.apply(new Edit.KeepApart("5", "9", true, ""))).isInstanceOf(Refusal.class);
    }

    @Test
    void anImportStaysWhereOneOfItsCasesIsKeptApart() {
        study.apply(new Edit.KeepApart("5", "3", true, ""));
        List<UUID> imports = study.file().transcripts().stream().map(it -> it.imported()).distinct().toList();
        for (UUID each : imports) {
            assertThatThrownBy(() -> study.apply(new Edit.RemoveImport(each))).isInstanceOf(Refusal.class);
        }
        study.apply(new Edit.KeepApart("5", "3", false, ""));
        study.apply(new Edit.RemoveImport(imports.getLast()));
        assertThat(study.file().transcripts()).hasSize(4);
    }

    @Test
    void whatIsKeptApartOutlivesTheProgramAndABackup() {
        study.apply(new Edit.KeepApart("5", "3", true, "verzonnen reden"));
        study.file().backup(folder.resolve("copy.twb"));
        assertThat(study.file().check()).isEmpty();
        try (StudyFile copy = StudyFile.restore(folder.resolve("copy.twb"), folder.resolve("again"), "lead",
                "verzonnen".toCharArray())) {
            Study again = new Study(copy, study.codebook(), new Person.Lead("lead"), InstantSource.system());
            assertThat(new Doubles(again).apart()).isEqualTo(new Doubles(study).apart());
        }
    }

    private List<String> found() {
        return new Candidates(study).find(Progress.NONE).orElseThrow().stream()
                .map(it -> it.caseId() + " " + it.other()).toList();
    }

    private void take(String... pseudonyms) {
        int before = study.file().transcripts().size();
        try (ImportSession session = study.beginImport()) {
            for (int i = 1; i <= pseudonyms.length; i++) {
                session.add(new Transcript("" + (before + i), LocalDate.of(2022, 1, 1).plusDays(70L * (before + i)),
                        new TreeMap<>(Map.of("pseudonym", pseudonyms[i - 1])),
                        List.of(new Message(1, Speaker.CHATTER, null, "Ja."))));
            }
            study.commit(session, new Import("proef.json", "00", ""));
        }
    }
}
