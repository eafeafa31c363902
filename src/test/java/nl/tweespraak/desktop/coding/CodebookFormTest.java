package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespraak.codebook.Check;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Coding;
import nl.tweespraak.study.CaseSummary;
import nl.tweespraak.study.SheetLine;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the codebook form and the list of cases do with what a coder says.
class CodebookFormTest {

    private final Kit kit = Kit.direct(CodingStudy.CLOCK);
    private Study study;
    private CodingController coding;

    @BeforeEach
    void threeCases(@TempDir Path temp) {
        study = CodingStudy.make(temp, "c", "a", "b");
        coding = new CodingController(kit, study, true, null);
        coding.shown(null);
        answer("scope", 1);
        answer("chatter_role", 1);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aValueSetAsideComesBackWithItsCondition() {
        answer("perpetrator_relation", 2);
        answer("family_relation", 3);
        answer("perpetrator_relation", 1);
        assertThat(line("family_relation").isSetAside()).isTrue();
        assertThat(questions()).filteredOn(row -> row.line().isSetAside()).hasSize(1);
        assertThat(Objects.requireNonNull(line("family_relation").reason()).nl()).startsWith("vervalt");

        answer("perpetrator_relation", 2);
        assertThat(line("family_relation").effective()).isEqualTo(new Answer.One(3));
    }

    @Test
    void aConditionOverWhatIsNotCodedIsOpenAndItsQuestionReachable() {
        assertThat(line("family_relation").applies()).isEqualTo(Truth.OPEN);
        coding.actions().focus("perpetrator_relation");
        coding.actions().step(1);
        assertThat(focused()).isEqualTo("family_relation");
    }

    @Test
    void whatDoesNotApplyIsSteppedOver() {
        answer("perpetrator_relation", 1);
        coding.actions().focus("perpetrator_relation");
        coding.actions().step(1);
        assertThat(focused()).isEqualTo("several_perpetrators");
    }

    @Test
    void aWarningStandsAtTheFirstOfItsQuestions() {
        answer("acute_unsafety", 1);
        answer("time_since", 2);
        List<Check> warnings = sheet().warnings();
        assertThat(warnings).isNotEmpty();
        String first = warnings.getFirst().variables().getFirst();
        assertThat(questions()).filteredOn(row -> row.line().variable().name().equals(first)).singleElement()
                .satisfies(row -> assertThat(row.warnings()).containsAll(sheet().warningsAt(first)));
    }

    @Test
    void aPrefillIsNoCodingUntilItIsAcceptedOrChanged() {
        assertThat(line("gender").prefill()).isEqualTo(new Answer.One(1));
        assertThat(line("gender").coded()).isNull();
        answer("gender", 2);
        assertThat(line("gender").prefill()).isNull();
        assertThat(Objects.requireNonNull(line("gender").coding()).prefilled()).isFalse();

        coding.actions().focus("age");
        coding.actions().accept();
        assertThat(Objects.requireNonNull(line("age").coding()).prefilled()).isTrue();
    }

    @Test
    void undoSaysWhatItTookBack() {
        answer("duration", 3);
        answer("duration", 4);
        coding.actions().undo(false);
        assertThat(kit.notices().getLast().text().nl()).startsWith("Ongedaan gemaakt: Duur").contains(" → ")
                .endsWith("casus c");
        assertThat(line("duration").coded()).isEqualTo(new Answer.One(3));
        coding.actions().undo(true);
        assertThat(kit.notices().getLast().text().en()).startsWith("Done again: ").endsWith("case c");
    }

    @Test
    void theHistoryOfACodingGoesBackThroughItsClearing() {
        answer("duration", 3);
        answer("duration", 4);
        coding.actions().focus("duration");
        coding.actions().clear();
        answer("duration", 5);
        coding.actions().focus("duration");
        coding.actions().history();

        assertThat(coding.model().form().history().get()).extracting(step -> code(step.before()) + ">"
                + code(step.after())).containsExactly("0>5", "4>0", "3>4", "0>3");
        coding.actions().history();
        assertThat(coding.model().form().history().get()).isNull();
    }

    @Test
    void anAnswerOfSeveralKeysIsRepeatedInTheNextCase() {
        coding.actions().focus("referral");
        coding.actions().choose(1);
        coding.actions().choose(3);
        coding.cases().move(1);
        coding.actions().focus("scope");
        coding.actions().choose(1);
        coding.actions().focus("referral");
        assertThat(coding.model().form().recent().of(line("referral"))).containsExactly(Answer.Many.of(List.of(1, 3)));
        coding.actions().repeat();
        assertThat(line("referral").coded()).isEqualTo(Answer.Many.of(List.of(1, 3)));
    }

    @Test
    void everyCaseIsLeftAndFoundAgainAtItsPlace() {
        coding.actions().focus("duration");
        coding.reader().goTo(new Place("c", 4));
        coding.cases().open("b");
        coding.actions().focus("scope");
        coding.cases().open("c");
        assertThat(focused()).isEqualTo("duration");
        assertThat(coding.reader().current().get()).isEqualTo(new Place("c", 4));
    }

    @Test
    void theListShowsWhatIsAskedForInTheOrderAskedFor() {
        coding.actions().focus("duration");
        coding.actions().doubt();
        CasesModel cases = coding.model().cases();
        cases.filter().set(CasesModel.Filter.DOUBT);
        assertThat(cases.shown()).extracting(CaseSummary::id).containsExactly("c");
        cases.filter().set(CasesModel.Filter.OPEN);
        cases.order().set(CasesModel.Order.NUMBER);
        assertThat(cases.groups().get(CaseSummary.Progress.TO_DO)).extracting(CaseSummary::id)
                .containsExactly("a", "b");
        cases.filter().set(CasesModel.Filter.LINKED);
        assertThat(cases.shown()).isEmpty();
    }

    private static int code(@Nullable Coding coding) {
        return coding != null && coding.answer() instanceof Answer.One one ? one.code() : 0;
    }

    private List<FormRow.Question> questions() {
        return coding.model().form().rows().stream()
                .flatMap(row -> row instanceof FormRow.Question question ? Stream.of(question) : Stream.empty())
                .toList();
    }

    private void answer(String variable, int key) {
        coding.actions().focus(variable);
        coding.actions().choose(key);
    }

    private CaseFile sheet() {
        return Objects.requireNonNull(coding.model().form().file().get());
    }

    private SheetLine line(String variable) {
        return sheet().line(variable);
    }

    private String focused() {
        return Objects.requireNonNull(coding.model().form().focused().get());
    }
}
