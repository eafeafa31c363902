package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Import;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.model.Transcript;
import nl.tweespraak.store.ImportSession;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {

    private static final char[] PASSPHRASE = "verzonnen".toCharArray();
    private static final Instant NOON = Instant.parse("2022-06-01T12:00:00Z");

    @TempDir
    Path folder;

    private Study lead;
    private Study anna;
    private Study bram;

    @BeforeEach
    void makeStudy() {
        Codebook codebook = Codebooks.builtIn("ckm-2022");
        StudyFile file = StudyFile.create(folder.resolve("study"), "lead", PASSPHRASE, KeyStrength.LIGHT, "Proef",
                codebook.source(), true);
        lead = new Study(file, codebook, new Person.Lead("lead"), InstantSource.fixed(NOON));
        anna = lead.as(new Person.Coding("Anna"));
        bram = lead.as(new Person.Coding("Bram"));
        try (ImportSession session = lead.beginImport()) {
            for (String id : List.of("001", "002", "003")) {
                session.add(new Transcript(id, LocalDate.of(2022, 3, 12),
                        new TreeMap<>(Map.of("gender", "vrouw", "age", "24")),
                        List.of(new Message(1, Speaker.CHATTER, null, "Het gaat over mijn ex."),
                                new Message(2, Speaker.COUNSELLOR, null, "Dank je."))));
            }
            lead.commit(session, new Import("proef.json", "00", ""));
        }
    }

    @AfterEach
    void closeStudy() {
        lead.close();
    }

    private static Entry.CodingKey key(String caseId, String coder, String variable) {
        return new Entry.CodingKey(caseId, coder, variable);
    }

    private void answer(Study study, String caseId, String variable, Answer answer) {
        study.apply(new Edit.SetAnswer(key(caseId, study.person().name(), variable), answer));
    }

    @Test
    void codingIsThereAfterClosingAndOpening() {
        answer(anna, "001", "scope", new Answer.One(1));
        lead.close();
        StudyFile again = StudyFile.open(folder.resolve("study"), null, PASSPHRASE);
        lead = new Study(again, lead.codebook(), new Person.Lead("lead"), InstantSource.fixed(NOON));
        Sheet sheet = lead.as(new Person.Coding("Anna")).sheet("001");
        assertThat(sheet.line("scope").effective()).isEqualTo(new Answer.One(1));
        assertThat(again.check()).isEmpty();
    }

    @Test
    void coderSeesNothingOfAnotherUntilBothHandedIn() {
        answer(anna, "001", "scope", new Answer.One(1));
        anna.apply(new Edit.HandInCase("001", "Anna"));
        answer(bram, "001", "scope", new Answer.One(2));
        assertThat(bram.judged("001").sheets()).extracting(Sheet::coder).containsExactly("Bram");
        assertThat(bram.disagreements(true)).isEmpty();
        bram.apply(new Edit.HandInCase("001", "Bram"));
        assertThat(bram.judged("001").sheets()).extracting(Sheet::coder).containsExactly("Anna", "Bram");
        assertThat(bram.disagreements(false)).singleElement().satisfies(it -> {
            assertThat(it.variable()).isEqualTo("scope");
            assertThat(it.kind()).isEqualTo(Disagreement.Kind.DIFFERS);
        });
    }

    @Test
    void coderTakesACaseBackUntilAnotherHasHandedItIn() {
        answer(anna, "001", "scope", new Answer.One(1));
        anna.apply(new Edit.HandInCase("001", "Anna"));
        anna.apply(new Edit.ReopenCase("001", "Anna", "verzonnen"));
        assertThat(anna.sheet("001").handedIn()).isFalse();
        assertThatThrownBy(() -> bram.apply(new Edit.ReopenCase("001", "Anna", "verzonnen")))
                .isInstanceOf(Refusal.class);

        anna.apply(new Edit.HandInCase("001", "Anna"));
        bram.apply(new Edit.HandInCase("001", "Bram"));
        assertThatThrownBy(() -> anna.apply(new Edit.ReopenCase("001", "Anna", "verzonnen")))
                .isInstanceOf(Refusal.class).hasMessageContaining("Bram");
        lead.apply(new Edit.ReopenCase("001", "Anna", "verzonnen"));
        assertThat(anna.sheet("001").handedIn()).isFalse();
    }

    @Test
    void coderProposesADoubleAndWithdrawsIt() {
        anna.apply(new Edit.ProposeDouble("001", "Anna", "002", "verzonnen"));
        assertThat(anna.sheet("001").proposal()).satisfies(it -> assertThat(it.of()).isEqualTo("002"));
        assertThat(bram.sheet("001").proposal()).isNull();
        assertThat(lead.counts().duplicates()).isZero();
        assertThat(lead.file().check()).isEmpty();
        assertThatThrownBy(() -> anna.apply(new Edit.ProposeDouble("001", "Anna", "001", "")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bram.apply(new Edit.ProposeDouble("001", "Anna", "002", "")))
                .isInstanceOf(Refusal.class);

        anna.apply(new Edit.ProposeDouble("001", "Anna", null, ""));
        assertThat(anna.sheet("001").proposal()).isNull();
    }

    @Test
    void undoTakesBackStepByStepAndRedoBringsAgain() {
        answer(anna, "001", "scope", new Answer.One(1));
        answer(anna, "001", "duration", new Answer.One(3));
        anna.apply(new Edit.SetDoubt(key("001", "Anna", "duration"), new Doubt("")));
        assertThat(anna.undo()).hasValueSatisfying(it -> assertThat(it.nl()).contains("(twijfel) → "));
        assertThat(anna.sheet("001").line("duration").isDoubted()).isFalse();
        anna.undo();
        assertThat(anna.sheet("001").line("duration").effective()).isNull();
        anna.redo();
        anna.redo();
        assertThat(anna.sheet("001").line("duration").isDoubted()).isTrue();
        assertThat(anna.redo()).isEmpty();
        anna.undo();
        anna.undo();
        anna.undo();
        assertThat(anna.undo()).isEmpty();
        assertThat(anna.sheet("001").line("scope").effective()).isNull();
        assertThat(lead.file().check()).isEmpty();
    }

    @Test
    void evidenceKeepsTheWordsItStandsFor() {
        answer(anna, "001", "scope", new Answer.One(1));
        anna.apply(new Edit.AddEvidence(key("001", "Anna", "perpetrator_relation"), "001", 1, new TextRange(15, 21)));
        assertThat(anna.sheet("001").line("perpetrator_relation").evidence()).singleElement()
                .satisfies(it -> assertThat(it.quote()).isEqualTo("ijn ex"));
    }

    @Test
    void handingInAcceptsWhatAttributesProposed() {
        answer(anna, "001", "scope", new Answer.One(1));
        answer(anna, "001", "chatter_role", new Answer.One(1));
        assertThat(anna.sheet("001").line("gender").prefill()).isEqualTo(new Answer.One(1));
        anna.apply(new Edit.HandInCase("001", "Anna"));
        assertThat(lead.judged("001").consensus().answer("age")).isEqualTo(
                lead.codebook().variable("age").parse("24").orElseThrow());
        assertThat(lead.counts().codings()).isEqualTo(2);
    }

    @Test
    void backupComesBackTheSame() {
        answer(anna, "001", "scope", new Answer.One(1));
        Path backup = folder.resolve("backup.twb");
        lead.file().backup(backup);
        try (StudyFile restored = StudyFile.restore(backup, folder.resolve("restored"), null, PASSPHRASE)) {
            assertThat(restored.check()).isEmpty();
            assertThat(restored.entries("001")).isEqualTo(lead.file().entries("001"));
            assertThat(restored.transcript("001")).isEqualTo(lead.file().transcript("001"));
        }
    }

    @Test
    void aCheckNamesTheFileThatIsDamaged() throws IOException {
        answer(anna, "001", "scope", new Answer.One(1));
        lead.file().backupIfChanged();
        Path backup;
        try (Stream<Path> inside = Files.list(folder.resolve("study").resolve("backups"))) {
            backup = inside.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length - 5] ^= 1;
        Files.write(backup, bytes);

        assertThat(lead.file().check()).singleElement().satisfies(it -> {
            assertThat(it.file()).isEqualTo("backups");
            assertThat(it.reason().en()).isNotBlank();
        });
    }
}
