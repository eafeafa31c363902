package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Newer;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerExportTest {

    private static final String TABLE = "transcript,position,speaker,at,text,attribute.channel\n";
    private static final String OLD = TABLE + """
            g1,1,system,,Dit gesprek is verzonnen.,web
            g1,2,chatter,,Hallo.,web
            g1,3,chatter,,Ja.,web
            g2,1,chatter,,Nee.,web
            """;
    private static final String NEW = TABLE + """
            g1,1,system,,Dit gesprek is verzonnen.,app
            g1,2,chatter,,Hallo.,app
            g1,3,chatter,,Niet altijd.,app
            g1,4,counsellor,,Dank je.,app
            g2,1,chatter,,Nee.,web
            """;
    private static final Entry.CodingKey KEY = new Entry.CodingKey("g1", "Anna", "scope");

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void makeStudy() {
        Codebook codebook = Codebooks.builtIn("ckm-2022");
        study = new Study(
                StudyFile.create(folder.resolve("study"), "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT,
                        "verzonnen", codebook.source(), true),
                codebook, new Person.Lead("lead"), InstantSource.system());
        study.apply(new Edit.AddCoder("Anna"));
        StudyImport.into(study, null).take(Taken.file(folder, "oud.csv", OLD), Progress.NONE);
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private void mark(int position, int end) {
        Study anna = study.as(new Person.Coding("Anna"));
        anna.apply(new Edit.SetAnswer(KEY, new Answer.One(1)));
        anna.apply(new Edit.AddEvidence(KEY, "g1", position, new TextRange(0, end)));
    }

    private Newer told() {
        StudyImport imports = StudyImport.dryRun(study, null);
        imports.take(Taken.file(folder, "nieuw.csv", NEW), Progress.NONE);
        return imports.newer().getFirst().newer();
    }

    private ImportResult replace() {
        return StudyImport.replacing(study, Set.of("g1")).take(Taken.file(folder, "nieuw.csv", NEW), Progress.NONE);
    }

    @Test
    void whatANewerExportChangesIsToldAndNothingIsTaken() {
        String head = study.file().head();

        assertThat(told()).isEqualTo(new Newer("g1", 1, 0, 1, true, null));
        assertThat(study.file().head()).isEqualTo(head);
        ImportResult result = StudyImport.into(study, null).take(Taken.file(folder, "nieuw.csv", NEW), Progress.NONE);
        assertThat(result.skipped()).isEqualTo(2);
        assertThat(result.problems()).extracting(it -> it.place().en()).containsExactly("transcript 1 (g1), line 2");
    }

    @Test
    void whoAsksForTheNewerOneGetsItInItsPlace() {
        mark(2, 5);

        assertThat(replace()).isEqualTo(new ImportResult(1, 4, 1, List.of()));
        assertThat(study.transcripts("g1").getFirst().messages()).extracting(Message::text)
                .containsExactly("Dit gesprek is verzonnen.", "Hallo.", "Niet altijd.", "Dank je.");
        assertThat(study.file().transcripts()).extracting(it -> it.id()).containsExactly("g1", "g2");
        assertThat(study.file().transcripts().getFirst().transcript().attributes()).containsEntry("channel", "app");
        assertThat(study.file().entries("g1").orElseThrow().entries()).isNotEmpty();
        assertThat(study.file().check()).isEmpty();
        assertThat(replace()).isEqualTo(new ImportResult(0, 0, 2, List.of()));
    }

    @Test
    void evidenceInWhatChangedKeepsTheOldOne() {
        mark(3, 3);

        assertThat(told().refusal()).isNotNull();
        ImportResult result = replace();
        assertThat(result.transcripts()).isZero();
        assertThat(result.problems()).extracting(Problem::file, it -> it.place().nl())
                .containsExactly(tuple("nieuw.csv", "gesprek (g1)"));
        assertThat(result.problems().getFirst().reason().nl()).startsWith("een vindplaats");
        assertThat(study.transcripts("g1").getFirst().messages()).hasSize(3);
    }

    @Test
    void aCaseThatIsHandedInKeepsTheOldOne() {
        study.apply(new Edit.OpenRound("1", false, List.of("Anna"), List.of("g1"), 100, 1));

        assertThat(replace().problems().getFirst().reason().en()).contains("dealt out or handed in");
    }

    @Test
    void whatWasMaskedDoesNotComeBack() {
        study.apply(new Edit.Mask(List.of(new Edit.MaskRow(0, "g1", 2, 0, 5, PersonalKind.NAME))));

        assertThat(replace().problems().getFirst().reason().nl()).contains("gemaskeerd");
        assertThat(study.transcripts("g1").getFirst().messages()).extracting(Message::text).doesNotContain("Hallo.");
        ImportResult again = StudyImport.into(study, null).take(folder.resolve("oud.csv"), Progress.NONE);
        assertThat(again).isEqualTo(new ImportResult(0, 0, 2, List.of()));
    }

    @Test
    void theNewerOneCanBeMaskedAndReadAgain() {
        replace();
        study.apply(new Edit.Mask(List.of(new Edit.MaskRow(0, "g1", 2, 0, 5, PersonalKind.NAME))));

        ImportResult again = StudyImport.into(study, null).take(folder.resolve("nieuw.csv"), Progress.NONE);
        assertThat(again).isEqualTo(new ImportResult(0, 0, 2, List.of()));
        assertThat(study.file().check()).isEmpty();
    }

    @Test
    void aNewerOneSurvivesABackup() {
        replace();
        Path backup = folder.resolve("backup");
        study.file().backup(backup);
        try (StudyFile restored = StudyFile.restore(backup, folder.resolve("restored"), "lead",
                "verzonnen".toCharArray())) {
            assertThat(restored.check()).isEmpty();
            assertThat(restored.transcript("g1")).isEqualTo(study.file().transcript("g1"));
        }
    }
}
