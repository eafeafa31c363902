package nl.tweespraak.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Round;

class RoundsTest {

    private static final List<String> CODERS = List.of("Anna", "Bram");

    @TempDir
    private Path folder = Path.of("");
    private @Nullable Study opened;

    @BeforeEach
    void tenCases() {
        Study study = FilledStudy.create(folder.resolve("study"));
        opened = study;
        FilledStudy.addTranscripts(study, 1, 10);
        CODERS.forEach(it -> study.apply(new Edit.AddCoder(it)));
    }

    @AfterEach
    void close() {
        study().close();
    }

    private Study study() {
        return Objects.requireNonNull(opened);
    }

    private Study at(String coder) {
        return study().as(new Person.Coding(coder));
    }

    private static Edit.OpenRound round(String name, int percent, String... cases) {
        return new Edit.OpenRound(name, false, CODERS, List.of(cases), percent, 42);
    }

    private static Edit.SetAnswer answer(String caseId, String coder) {
        return new Edit.SetAnswer(FilledStudy.key(caseId, coder, "scope"), new Answer.One(1));
    }

    private static List<String> ids(Study desk) {
        return desk.cases().stream().map(CaseSummary::id).toList();
    }

    @Test
    void aShareIsCodedByBothAndTheRestIsDealt() {
        study().apply(round("eerste", 40));

        List<String> anna = ids(at("Anna"));
        List<String> bram = ids(at("Bram"));
        assertThat(anna).hasSize(7);
        assertThat(bram).hasSize(7);
        assertThat(anna.stream().filter(bram::contains)).hasSize(4);
        assertThat(ids(at("Carla"))).isEmpty();
        assertThat(study().file().check()).isEmpty();
    }

    @Test
    void theSameSeedDealsTheSame() {
        Map<Integer, List<String>> dealt = new HashMap<>();
        for (int number = 0; number < 2; number++) {
            try (Study other = FilledStudy.create(folder.resolve("other" + number))) {
                FilledStudy.addTranscripts(other, 1, 10);
                CODERS.forEach(it -> other.apply(new Edit.AddCoder(it)));
                other.apply(round("eerste", 30));
                dealt.put(number, ids(other.as(new Person.Coding("Anna"))));
            }
        }
        assertThat(dealt.get(0)).isEqualTo(dealt.get(1));
    }

    @Test
    void onlyWhomACaseIsAssignedToCodesIt() {
        study().apply(new Edit.OpenRound("alleen", false, List.of("Anna"), List.of("001"), 100, 1));

        at("Anna").apply(answer("001", "Anna"));
        assertThatThrownBy(() -> at("Bram").apply(answer("001", "Bram"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("somebody else");
        assertThatThrownBy(() -> at("Bram").apply(new Edit.HandInCase("001", "Bram"))).isInstanceOf(Refusal.class);
        at("Bram").apply(answer("002", "Bram"));
    }

    @Test
    void aCaseIsInOneRoundAtMost() {
        study().apply(round("eerste", 100, "001", "002"));

        assertThatThrownBy(() -> study().apply(round("tweede", 100, "002", "003"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("002");
        assertThatThrownBy(() -> study().apply(round("eerste", 100, "003"))).isInstanceOf(Refusal.class);
        study().apply(round("tweede", 100));
        assertThat(study().rounds()).extracting(Round::name).containsExactly("eerste", "tweede");
        assertThatThrownBy(() -> study().apply(round("derde", 100))).isInstanceOf(Refusal.class);
    }

    @Test
    void aClosedRoundStaysAsItIs() {
        study().apply(round("eerste", 100, "001", "002"));
        for (String coder : CODERS) {
            at(coder).apply(answer("001", coder));
        }
        at("Anna").apply(new Edit.HandInCase("001", "Anna"));
        study().apply(new Edit.CloseRound("eerste", "category"));

        Round.Closed closed = Objects.requireNonNull(study().rounds().getFirst().closed());
        assertThat(closed.edition()).isEqualTo("ckm-2022");
        assertThat(closed.rule()).isEqualTo("category");
        assertThat(closed.by()).isEqualTo("lead");
        for (Runnable late : List.<Runnable>of(() -> at("Bram").apply(answer("002", "Bram")),
                () -> at("Bram").apply(new Edit.HandInCase("001", "Bram")),
                () -> study().apply(new Edit.ReopenCase("001", "Anna", "verzonnen")),
                () -> study().apply(new Edit.CloseRound("eerste", "category")))) {
            assertThatThrownBy(late::run).isInstanceOf(Refusal.class).hasMessageContaining("closed");
        }
        assertThatThrownBy(() -> study().apply(new Edit.TakeCodings(
                List.of(new Edit.CodingRow(2, "001", "Anna", "scope", "3", null, null))))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> study().apply(new Edit.ReopenRound("eerste", " "))).isInstanceOf(Refusal.class);
        study().apply(new Edit.ReopenRound("eerste", "verzonnen"));
        at("Bram").apply(new Edit.HandInCase("001", "Bram"));
        assertThat(study().file().check()).isEmpty();
    }

    @Test
    void closingKeepsTheFiguresAndTheyCanBeComparedAtAnyTime() {
        codedRound();
        study().apply(new Edit.CloseRound("eerste", "omit"));

        Round.Closed closed = Objects.requireNonNull(study().rounds().getFirst().closed());
        List<VariableAgreement> kept = KeptFigures.of(closed);
        List<VariableAgreement> now = study().agreement(Agreement.Unknown.OMIT, "eerste").variables();
        assertThat(kept).hasSameSizeAs(now).isEqualTo(now);
        assertThat(KeptFigures.changed(kept, now)).isEmpty();
        assertThat(kept).filteredOn(it -> it.variable().equals("scope")).singleElement()
                .satisfies(it -> assertThat(it.items()).isEqualTo(4));

        study().apply(new Edit.Screen(List.of(new Edit.ScreenRow(0, "001", "out", "5", ""))));
        List<VariableAgreement> later = study().agreement(Agreement.Unknown.OMIT, "eerste").variables();
        assertThat(KeptFigures.changed(kept, later)).extracting(KeptFigures.Changed::variable)
                .contains("chatter_role").doesNotContain("scope");
        assertThat(KeptFigures.of(Objects.requireNonNull(study().rounds().getFirst().closed()))).isEqualTo(kept);
        assertThat(study().file().check()).isEmpty();
    }

    @Test
    void figuresOfAnotherRuleAreNotThoseThatWereKept() {
        codedRound();
        study().apply(new Edit.CloseRound("eerste", "category"));
        List<VariableAgreement> kept = KeptFigures.of(Objects.requireNonNull(study().rounds().getFirst().closed()));
        List<VariableAgreement> other = study().agreement(Agreement.Unknown.OMIT, "eerste").variables();
        assertThat(KeptFigures.changed(kept, other)).isNotEmpty().allSatisfy(it -> assertThat(it.now()).isNotNull());
        assertThat(KeptFigures.changed(kept, List.of())).isNotEmpty().allSatisfy(it -> assertThat(it.now()).isNull());
        assertThat(KeptFigures.changed(List.of(), kept)).isNotEmpty().allSatisfy(it -> assertThat(it.then()).isNull());
    }

    @Test
    void reopeningLetsTheFiguresGoAndClosingKeepsNewOnes() {
        codedRound();
        study().apply(new Edit.CloseRound("eerste", "category"));
        study().apply(new Edit.ReopenRound("eerste", "verzonnen"));
        assertThat(study().rounds().getFirst().closed()).isNull();
        study().apply(new Edit.ReopenCase("001", "Anna", "verzonnen"));
        study().apply(new Edit.CloseRound("eerste", "category"));
        assertThat(KeptFigures.of(Objects.requireNonNull(study().rounds().getFirst().closed())))
                .filteredOn(it -> it.variable().equals("scope")).singleElement()
                .satisfies(it -> assertThat(it.items()).isEqualTo(3));
        assertThat(study().file().check()).isEmpty();
    }

    /// Four cases that both coded: in 001 and 002 they differ about the role, in 002 one of them does not know.
    private void codedRound() {
        study().apply(round("eerste", 100, "001", "002", "003", "004"));
        for (String coder : CODERS) {
            for (String caseId : List.of("001", "002", "003", "004")) {
                at(coder).apply(answer(caseId, coder));
                Answer role = caseId.equals("002") && coder.equals("Bram")
                        ? Answer.Missing.UNKNOWN
                        : new Answer.One(
                                caseId.equals("004") || (caseId.equals("001") && coder.equals("Bram")) ? 2 : 1);
                at(coder).apply(new Edit.SetAnswer(FilledStudy.key(caseId, coder, "chatter_role"), role));
                at(coder).apply(new Edit.HandInCase(caseId, coder));
            }
        }
    }

    @Test
    void trainingStaysOutOfTheAgreement() {
        study().apply(new Edit.OpenRound("oefenen", true, CODERS, List.of("001"), 100, 1));
        study().apply(round("eerste", 100, "002", "003"));
        for (String caseId : List.of("001", "002")) {
            for (String coder : CODERS) {
                at(coder).apply(answer(caseId, coder));
                at(coder).apply(new Edit.HandInCase(caseId, coder));
            }
        }
        assertThat(cases(study().agreement(Agreement.Unknown.CATEGORY))).containsExactly("002");
        assertThat(cases(study().agreement(Agreement.Unknown.CATEGORY, "oefenen"))).containsExactly("001");
        assertThat(cases(study().agreement(Agreement.Unknown.CATEGORY, "eerste"))).containsExactly("002");
    }

    private static List<String> cases(Agreement agreement) {
        return agreement.cells().stream().map(AgreementCell::caseId).distinct().toList();
    }

    @Test
    void aRenamedCoderKeepsEverything() {
        study().apply(round("eerste", 100, "001"));
        at("Anna").apply(answer("001", "Anna"));
        at("Anna").apply(new Edit.HandInCase("001", "Anna"));
        study().apply(new Edit.RenameCoder("Anna", "Codeur A"));

        assertThat(study().coders()).containsExactly("Bram", "Codeur A");
        assertThat(study().judged("001").sheets()).extracting(Sheet::coder).containsExactly("Codeur A");
        assertThat(study().judged("001").sheets().getFirst().handedIn()).isTrue();
        assertThat(ids(at("Codeur A"))).hasSize(10);
        assertThat(new CoderNames(study().file().coders()).current("Anna")).isEqualTo("Codeur A");
        assertThatThrownBy(() -> study().apply(new Edit.RenameCoder("Bram", "Anna"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> study().apply(new Edit.TakeCodings(
                List.of(new Edit.CodingRow(2, "002", "Anna", "scope", "3", null, null))))).isInstanceOf(Refusal.class);
        assertThat(study().file().check()).isEmpty();
    }
}
