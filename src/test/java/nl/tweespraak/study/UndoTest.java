package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a coder can take back, and what not; and what a coder can see of another.
class UndoTest {

    private static final Entry.CodingKey OWN = new Entry.CodingKey("001", "Anna", "scope");

    @TempDir
    Path folder;

    private Study study;
    private Study anna;
    private Study bram;

    @BeforeEach
    void open() {
        study = FilledStudy.create(folder.resolve("study"));
        FilledStudy.addTranscripts(study, 1, 3);
        anna = study.as(new Person.Coding("Anna"));
        bram = study.as(new Person.Coding("Bram"));
        anna.apply(new Edit.SetAnswer(OWN, new Answer.One(1)));
        anna.apply(new Edit.SetAnswer(OWN, new Answer.One(2)));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Answer answer() {
        return Objects.requireNonNull(anna.sheet("001").line("scope").coded());
    }

    private UUID newest() {
        return Objects.requireNonNull(anna.sheet("001").line("scope").coding()).stamp().edit();
    }

    @Test
    void anAnswerIsTakenBackAndGivenAgain() {
        assertThat(anna.undo()).isPresent();
        assertThat(answer()).isEqualTo(new Answer.One(1));
        assertThat(anna.redo()).isPresent();
        assertThat(answer()).isEqualTo(new Answer.One(2));
    }

    @Test
    void nobodyTakesBackWhatAnotherDid() {
        UUID edit = newest();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bram.apply(new Edit.Undo(edit)));
        assertThat(bram.undo()).isEmpty();
        assertThat(answer()).isEqualTo(new Answer.One(2));
    }

    @Test
    void whatHasANameOfItsOwnIsNotUndone() {
        anna.apply(new Edit.HandInCase("001", "Anna"));
        UUID handIn = study.file().edits("HandInCase").getFirst().edit();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> anna.apply(new Edit.Undo(handIn)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(anna::undo)
                .satisfies(it -> assertThat(it.reason().nl()).contains("ingeleverd"));
    }

    @Test
    void whatWasTouchedSinceStays() {
        study.apply(new Edit.TakeCodings(List.of(new Edit.CodingRow(2, "001", "Anna", "scope", "3", null, null))));
        study.apply(new Edit.ReopenCase("001", "Anna", "verzonnen reden"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(anna::undo)
                .satisfies(it -> assertThat(it.reason().nl()).contains("sindsdien"));
        assertThat(answer()).isEqualTo(new Answer.One(3));
    }

    @Test
    void sayingTheSameAgainIsNoEdit() {
        String head = study.file().head();
        anna.apply(new Edit.SetAnswer(OWN, new Answer.One(2)));
        assertThat(study.file().head()).isEqualTo(head);
    }

    @Test
    void theHistoryOfAnothersCodingIsBlindUntilBothHaveHandedIn() {
        CodingHistory ofBram = new CodingHistory(bram);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ofBram.of(OWN));
        assertThat(new CodingHistory(anna).of(OWN)).hasSize(2);
        anna.apply(new Edit.HandInCase("001", "Anna"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ofBram.of(OWN));
        bram.apply(new Edit.HandInCase("001", "Bram"));
        assertThat(ofBram.of(OWN)).hasSize(2);
    }

    @Test
    void theHistoryTellsWhatWasTakenBack() {
        anna.undo();
        anna.apply(new Edit.SetAnswer(OWN, new Answer.One(3)));

        assertThat(history()).containsExactly("1 → 3", "1 → 2 undone", "- → 1");
    }

    @Test
    void theHistoryKnowsWhatWasDoneAgainAndTakenBackOnceMore() {
        anna.undo();
        anna.redo();
        assertThat(history()).containsExactly("1 → 2", "- → 1");
        anna.undo();
        anna.undo();
        assertThat(history()).containsExactly("1 → 2 undone", "- → 1 undone");
    }

    @Test
    void aClearingThatWasTakenBackEndsNoHistory() {
        anna.apply(new Edit.SetAnswer(OWN, null));
        anna.undo();
        assertThat(history()).containsExactly("2 → - undone", "1 → 2", "- → 1");
        anna.apply(new Edit.SetAnswer(OWN, null));
        assertThat(history()).containsExactly("2 → -", "2 → - undone", "1 → 2", "- → 1");
    }

    private List<String> history() {
        return new CodingHistory(anna).of(OWN).stream().map(
                it -> written(it.before()) + " → " + written(it.after()) + (it.undone() ? " undone" : "")).toList();
    }

    private static String written(@Nullable Coding coding) {
        Answer answer = coding == null ? null : coding.answer();
        return answer == null ? "-" : answer.written();
    }

    @Test
    void decisionsTellNothingToWhoHasNotHandedIn() {
        study.apply(new Edit.Decide(List.of(new Edit.DecisionRow(0, "001", "duration", "2", "lead", ""),
                new Edit.DecisionRow(0, "001", "scope", "1", "lead", ""))));
        assertThat(bram.judged("001").decision("duration")).isEmpty();
        assertThat(bram.judged("001").consensus().answer("duration")).isNull();
        assertThat(bram.judged("001").decision("scope")).isPresent();
        bram.apply(new Edit.HandInCase("001", "Bram"));
        assertThat(bram.judged("001").decision("duration")).isPresent();
    }

    @Test
    void aTextThatIsTooLongIsRefusedInWords() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> anna.apply(new Edit.SetMemo(OWN, "m".repeat(100_001))))
                .satisfies(it -> assertThat(it.reason().en()).contains("100,000"));
    }
}
