package nl.tweespraak.desktop.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.reader.Place;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.SheetLine;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingControllerTest {

    private final Kit kit = Kit.direct(CodingStudy.CLOCK);
    private Study study;
    private CodingController coding;

    @BeforeEach
    void twoCases(@TempDir Path temp) {
        study = CodingStudy.make(temp, "a", "b");
        coding = new CodingController(kit, study, true, null);
        coding.shown(null);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void beginsAtTheScopeOfTheFirstCase() {
        assertThat(coding.model().cases().current().get()).isEqualTo("a");
        assertThat(focused()).isEqualTo("scope");
        assertThat(sheet().asked()).isEqualTo(1);
    }

    @Test
    void theCaseOneWasInIsThereBeforeTheListIs() {
        CodingController again = new CodingController(kit, study, true, new CodingController.Left("b", null, "b", 2));
        List<Integer> listed = new ArrayList<>();
        again.model().cases().current().subscribe((_, _) -> listed.add(again.model().cases().cases().size()));
        again.shown(null);

        assertThat(again.model().cases().current().get()).isEqualTo("b");
        assertThat(listed).containsExactly(0);
        assertThat(again.reader().current().get()).isEqualTo(new Place("b", 2));
        assertThat(again.model().cases().cases()).hasSize(2);
    }

    @Test
    void aCaseOneWasInThatIsGoneIsNoNews() {
        CodingController again = new CodingController(kit, study, true,
                new CodingController.Left("gone", null, null, 0));
        again.shown(null);

        assertThat(again.model().cases().current().get()).isEqualTo("a");
        assertThat(kit.notices()).isEmpty();
    }

    @Test
    void aChoiceIsSavedAndMovesOn() {
        coding.actions().choose(1);

        assertThat(study.sheet("a").line("scope").coded()).isEqualTo(new Answer.One(1));
        assertThat(focused()).isEqualTo("first_contact");
        assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
        assertThat(sheet().asked()).isGreaterThan(10);
        assertThat(coding.model().cases().find("a").orElseThrow().answered()).isEqualTo(sheet().answered());
    }

    @Test
    void whereSeveralMayApplyAChoiceTogglesAndStays() {
        answer("scope", 1);
        answer("coercion", 7);
        coding.actions().choose(2);
        coding.actions().choose(7);

        assertThat(focused()).isEqualTo("coercion");
        assertThat(line("coercion").coded()).isEqualTo(Answer.Many.of(List.of(2)));
    }

    @Test
    void outOfScopeNothingElseIsAskedAndTheReasonIsSaid() {
        coding.actions().choose(5);

        assertThat(sheet().open()).isZero();
        assertThat(Objects.requireNonNull(line("language").reason()).nl()).contains("vervalt");
        assertThat(focused()).isEqualTo("scope_other_text");
    }

    @Test
    void theFormKnowsWhatFallsAwayBeforeTheStudyHasSaved() {
        answer("scope", 1);
        CaseFile expected = sheet().expecting(study.codebook(),
                new Edit.SetAnswer(CodingStudy.key("a", "perpetrator_relation"), new Answer.One(1)));

        assertThat(expected.line("family_relation").applies()).isEqualTo(Truth.FALSE);
        answer("perpetrator_relation", 1);
        assertThat(focused()).isEqualTo("several_perpetrators");
        assertThat(sheet().lines()).extracting(SheetLine::applies)
                .isEqualTo(expected.lines().stream().map(SheetLine::applies).toList());
    }

    @Test
    void unknownDoubtAndMemoAreKept() {
        answer("scope", 1);
        coding.actions().focus("duration");
        coding.actions().doubt();
        coding.actions().memo(CodingStudy.key("a", "duration"), "Graag samen bekijken.");
        coding.actions().unknown();

        SheetLine line = study.sheet("a").line("duration");
        assertThat(line.coded()).isEqualTo(Answer.Missing.UNKNOWN);
        assertThat(line.isDoubted()).isTrue();
        assertThat(CaseFile.memo(line)).isEqualTo("Graag samen bekijken.");
    }

    @Test
    void evidenceIsTakenFromTheSelectionAndTheSameAgainTakesItOut() {
        coding.reader().goTo(new Place("a", 3));
        coding.actions().mark();
        assertThat(study.sheet("a").line("scope").evidence()).hasSize(1);
        assertThat(coding.model().form().line().orElseThrow().evidence().getFirst().position()).isEqualTo(3);

        coding.actions().mark();
        assertThat(study.sheet("a").line("scope").evidence()).isEmpty();
    }

    @Test
    void undoTakesTheLastAnswerBackAndRedoGivesItAgain() {
        coding.actions().choose(1);
        coding.actions().undo(false);
        assertThat(line("scope").coded()).isNull();
        coding.actions().undo(true);
        assertThat(line("scope").coded()).isEqualTo(new Answer.One(1));
    }

    @Test
    void handingInWithSomethingOpenAsksFirst() {
        coding.actions().handIn();

        assertThat(study.sheet("a").handedIn()).isFalse();
        kit.notices().getLast().run().run();
        assertThat(study.sheet("a").handedIn()).isTrue();
    }

    @Test
    void handingInGoesToTheNextCase() {
        coding.actions().choose(5);
        coding.actions().handIn();

        assertThat(study.sheet("a").handedIn()).isTrue();
        assertThat(coding.model().cases().current().get()).isEqualTo("b");
        assertThat(coding.model().cases().handedIn()).isEqualTo(1);
        assertThat(coding.count().getValue()).isEqualTo("1");
    }

    @Test
    void aHandedInCaseIsOnlyRead() {
        coding.actions().choose(5);
        coding.actions().handIn();
        coding.cases().open("a");
        coding.actions().choose(1);
        coding.actions().doubt();

        assertThat(line("scope").coded()).isEqualTo(new Answer.One(5));
        assertThat(line("scope").isDoubted()).isFalse();
    }

    @Test
    void whatTheCoderAloneHasHandedInCanBeTakenBack() {
        coding.actions().choose(5);
        coding.actions().handIn();
        assertThat(kit.notices().getLast().action()).isNotNull();
        coding.cases().open("a");
        assertThat(sheet().canBeTakenBack()).isTrue();
        coding.actions().takeBack();

        assertThat(study.sheet("a").handedIn()).isFalse();
        assertThat(sheet().handedIn()).isFalse();
    }

    @Test
    void whatBothHaveHandedInIsNotOfferedToBeTakenBack() {
        study.as(new Person.Lead("lead")).apply(new Edit.AddCoder("Codeur B"));
        study.as(new Person.Coding("Codeur B")).apply(new Edit.HandInCase("a", "Codeur B"));
        coding.actions().choose(5);
        assertThat(sheet().kept()).isNull();
        coding.actions().handIn();
        int said = kit.notices().size();
        assertThat(kit.notices().getLast().action()).isNull();
        coding.cases().open("a");
        coding.actions().takeBack();

        assertThat(sheet().canBeTakenBack()).isFalse();
        assertThat(Objects.requireNonNull(sheet().kept()).nl()).contains("Codeur B", "alleen de leider");
        assertThat(kit.notices()).hasSize(said);
        assertThat(study.sheet("a").handedIn()).isTrue();
    }

    @Test
    void whatAClosedRoundHoldsIsNotOfferedToBeTakenBack() {
        Study lead = study.as(new Person.Lead("lead"));
        lead.apply(new Edit.OpenRound("Ronde", false, List.of(CodingStudy.CODER), List.of("a"), 0, 1));
        coding.actions().choose(5);
        coding.actions().handIn();
        coding.cases().open("a");
        assertThat(sheet().canBeTakenBack()).isTrue();
        lead.apply(new Edit.CloseRound("Ronde", "category"));
        coding.cases().open("b");
        coding.cases().open("a");

        assertThat(sheet().canBeTakenBack()).isFalse();
        assertThat(Objects.requireNonNull(sheet().kept()).nl()).contains("gesloten");
    }

    @Test
    void reopeningReturnsToTheSamePlace() {
        answer("scope", 1);
        coding.actions().focus("age");
        coding.reader().goTo(new Place("a", 4));
        CodingController.Left left = coding.here().orElseThrow();

        CodingController again = new CodingController(kit, study, true, left);
        again.shown(null);
        assertThat(again.here()).contains(left);
    }

    @Test
    void aFailedSaveKeepsTheAnswerOnScreenUntilItIsTriedAgain() {
        Study gone = CodingStudy.make(CodingStudy.folder(), "a");
        coding = new CodingController(kit, gone, true, null);
        coding.shown(null);
        gone.close();
        coding.actions().choose(1);

        assertThat(line("scope").coded()).isEqualTo(new Answer.One(1));
        assertThat(kit.saved().get()).isInstanceOfSatisfying(Saved.Failed.class, failed -> failed.again().run());
        assertThat(kit.saved().get()).isInstanceOf(Saved.Failed.class);
        assertThat(line("scope").coded()).isEqualTo(new Answer.One(1));
    }

    @Test
    void thePaletteFindsCasesAndQuestions() {
        assertThat(coding.find("leeftijd")).extracting(found -> found.name().nl()).contains("Leeftijd in jaren");
        assertThat(coding.find("b")).extracting(found -> found.name().nl()).contains("Casus b");
    }

    @Test
    void whatAnAttributeSaysIsAcceptedWithEnter() {
        answer("scope", 1);
        answer("chatter_role", 1);
        coding.actions().focus("gender");
        assertThat(line("gender").prefill()).isEqualTo(new Answer.One(1));
        coding.actions().accept();

        assertThat(line("gender").coded()).isEqualTo(new Answer.One(1));
        assertThat(Objects.requireNonNull(line("gender").coding()).prefilled()).isTrue();
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
