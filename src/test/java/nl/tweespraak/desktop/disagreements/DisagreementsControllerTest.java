package nl.tweespraak.desktop.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Disagreement.State;
import nl.tweespraak.study.Disagreement;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisagreementsControllerTest {

    @TempDir
    Path folder;

    private final Kit kit = Kit.direct(ComparedStudy.CLOCK);
    private Study lead;
    private DisagreementsController controller;
    private DisagreementsModel model;

    @BeforeEach
    void open() {
        lead = ComparedStudy.small(folder);
        openFor(lead);
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private void openFor(Study study) {
        controller = new DisagreementsController(kit, study);
        model = controller.model();
    }

    private Difference chosen() {
        return Objects.requireNonNull(model.chosenProperty().get());
    }

    private List<String> rows() {
        return model.rowsProperty().get().stream().map(row -> row.caseId() + " " + row.variable().name()).toList();
    }

    private Optional<Answer> decided(String caseId, String variable) {
        return lead.judged(caseId).decision(variable).flatMap(it -> Optional.ofNullable(it.answer()));
    }

    @Test
    void undecidedOnesShowAndTheFirstIsChosen() {
        assertThat(rows()).containsExactly("001 duration", "001 perpetrator_relation", "002 duration");
        assertThat(chosen().caseId()).isEqualTo("001");
        assertThat(controller.count().getValue()).isEqualTo("3");
        assertThat(model.allProperty().get().compared()).isEqualTo(2);
        assertThat(model.allProperty().get().cases()).isEqualTo(3);
    }

    @Test
    void reopeningReturnsToWhatWasAskedForAndToTheRow() {
        model.filter().shownProperty().set(Shown.OPEN);
        model.filter().variableProperty().set(Optional.of(lead.codebook().variable("duration")));
        model.choose(model.rowsProperty().get().get(1));
        controller.toggleWhole();
        Map<String, String> place = controller.place().getValue();

        openFor(lead);
        controller.back(place);
        assertThat(rows()).containsExactly("001 duration", "002 duration");
        assertThat(chosen().caseId()).isEqualTo("002");
        assertThat(model.wholeProperty().get()).isTrue();
        assertThat(controller.place().getValue()).isEqualTo(place);
    }

    @Test
    void aPlaceThatIsGoneLeadsToTheFirstRow() {
        controller.back(Map.of("shown", "SOMETIME", "variable", "none", "pair.first", "Codeur X", "pair.second",
                "Codeur Y", "row.case", "999", "row.variable", "duration", "row.first", "a", "row.second", "b"));
        assertThat(rows()).hasSize(3);
        assertThat(chosen().caseId()).isEqualTo("001");
    }

    @Test
    void whatWasBegunIsTakenAlong() {
        model.choose(model.rowsProperty().get().get(2));
        controller.take(Source.FIRST);
        model.decision().reasonProperty().set("Samen besproken.");
        model.choose(model.rowsProperty().get().get(0));
        model.decision().reasonProperty().set("Nog niet zeker.");
        DisagreementsController.Drafts drafts = controller.drafts();

        openFor(lead);
        controller.take(drafts);
        assertThat(model.decision().reasonProperty().get()).isEqualTo("Nog niet zeker.");
        model.choose(model.rowsProperty().get().get(2));
        assertThat(model.decision().reasonProperty().get()).isEqualTo("Samen besproken.");
        assertThat(model.decision().sourceProperty().get()).isEqualTo(Source.FIRST);
    }

    @Test
    void takingTheFirstAnswerIsWrittenWithItsReasonAndMovesOn() {
        controller.take(Source.FIRST);
        model.decision().reasonProperty().set("Samen besproken. ");
        controller.record();
        assertThat(lead.judged("001").decision("duration")).hasValueSatisfying(it -> {
            assertThat(it.answer()).isEqualTo(new Answer.One(3));
            assertThat(it.by()).isEqualTo("Leider");
            assertThat(it.reason()).isEqualTo("Samen besproken.");
        });
        assertThat(rows()).containsExactly("001 perpetrator_relation", "002 duration");
        assertThat(chosen().variable().name()).isEqualTo("perpetrator_relation");
        assertThat(model.decision().reasonProperty().get()).isEmpty();
        assertThat(model.decision().sourceProperty().get()).isNull();
        assertThat(kit.saved().get()).isInstanceOf(Saved.Done.class);
    }

    @Test
    void anotherAnswerThanTheCodersCanBeChosen() {
        controller.toggleOthers();
        controller.choose(chosen().variable().category(5).orElseThrow());
        controller.record();
        assertThat(decided("001", "duration")).contains(new Answer.One(5));
    }

    @Test
    void nothingIsRecordedBeforeAnAnswerIsChosen() {
        controller.record();
        assertThat(model.decision().problemProperty().get()).isNotNull();
        assertThat(rows()).hasSize(3);
        controller.take(Source.SECOND);
        assertThat(model.decision().problemProperty().get()).isNull();
    }

    @Test
    void afterTheLastOneNothingIsChosen() {
        for (int i = 0; i < 3; i++) {
            controller.take(Source.FIRST);
            controller.record();
        }
        assertThat(rows()).isEmpty();
        assertThat(model.chosenProperty().get()).isNull();
        assertThat(controller.count().getValue()).isEmpty();
        assertThat(model.countsProperty().get()).isEqualTo(Map.of(Shown.ALL, 3, Shown.OPEN, 0, Shown.DISCUSS, 0,
                Shown.UNDECIDED, 0, Shown.DECIDED, 3));
    }

    @Test
    void theNextOneIsLookedForFromTheStartWhenTheEndIsReached() {
        model.choose(model.rowsProperty().get().getLast());
        controller.take(Source.FIRST);
        controller.record();
        assertThat(chosen().caseId()).isEqualTo("001");
    }

    @Test
    void whatIsToBeDiscussedStaysUndecided() {
        controller.discuss();
        assertThat(model.countsProperty().get()).containsEntry(Shown.DISCUSS, 1).containsEntry(Shown.UNDECIDED, 3);
        assertThat(chosen().variable().name()).isEqualTo("perpetrator_relation");
        model.step(-1);
        controller.withdraw();
        assertThat(chosen().state()).isEqualTo(State.OPEN);
    }

    @Test
    void aDecisionCanBeRevisedAndWhatStoodBeforeIsShown() {
        ComparedStudy.decide(lead, "001", "duration", "3", "Samen besproken.");
        controller.shown("001/duration");
        assertThat(chosen().isDecided()).isTrue();
        assertThat(controller.take(Source.SECOND)).isFalse();
        controller.revise();
        assertThat(model.decision().sourceProperty().get()).isEqualTo(Source.FIRST);
        controller.take(Source.SECOND);
        controller.record();
        assertThat(decided("001", "duration")).contains(new Answer.One(2));
        controller.shown("001/duration");
        assertThat(Objects.requireNonNull(model.textProperty().get()).earlier()).singleElement()
                .satisfies(it -> assertThat(it.answer()).isEqualTo(new Answer.One(3)));
    }

    @Test
    void aWithdrawnDecisionIsOpenAgain() {
        ComparedStudy.decide(lead, "001", "duration", "3", "");
        controller.shown("001/duration");
        controller.withdraw();
        assertThat(decided("001", "duration")).isEmpty();
        assertThat(chosen().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatTheStudyRefusesStaysWithItsReason() {
        ComparedStudy.decide(lead, "001", "scope", "5", "");
        controller.take(Source.FIRST);
        model.decision().reasonProperty().set("Samen besproken.");
        controller.record();
        assertThat(model.decision().problemProperty().get()).isNotNull();
        assertThat(model.decision().reasonProperty().get()).isEqualTo("Samen besproken.");
        assertThat(decided("001", "duration")).isEmpty();
    }

    @Test
    void whatWasBegunIsThereOnReturn() {
        controller.take(Source.SECOND);
        model.decision().reasonProperty().set("Samen besproken.");
        model.step(1);
        assertThat(model.decision().reasonProperty().get()).isEmpty();
        model.step(-1);
        assertThat(model.decision().sourceProperty().get()).isEqualTo(Source.SECOND);
        assertThat(model.decision().reasonProperty().get()).isEqualTo("Samen besproken.");
    }

    @Test
    void filtersNarrowTheRowsAndTheCounts() {
        FilterModel filter = model.filter();
        filter.caseIdProperty().set("2");
        assertThat(rows()).containsExactly("002 duration");
        assertThat(controller.place().getValue()).containsEntry("case", "2");
        filter.caseIdProperty().set("Zwabberstaart");
        assertThat(controller.place().getValue().toString()).as("what is written down").doesNotContain("Zwabberstaart");
        filter.caseIdProperty().set("");
        filter.variableProperty().set(Optional.of(lead.codebook().variable("duration")));
        assertThat(rows()).containsExactly("001 duration", "002 duration");
        assertThat(model.countsProperty().get()).containsEntry(Shown.ALL, 2);
        filter.kindProperty().set(Optional.of(Disagreement.Kind.DOUBT));
        assertThat(rows()).isEmpty();
        filter.clear();
        assertThat(rows()).hasSize(3);
    }

    @Test
    void aCoderReadsButDoesNotDecide() {
        openFor(lead.as(new Person.Coding(ComparedStudy.SECOND)));
        assertThat(rows()).hasSize(3);
        assertThat(controller.mayDecide()).isFalse();
        assertThat(controller.take(Source.FIRST)).isFalse();
        controller.record();
        controller.discuss();
        assertThat(lead.judged("001").decision("duration")).isEmpty();
    }

    @Test
    void aCoderSeesOnlyWhatBothHandedIn() {
        lead.apply(new Edit.ReopenCase("002", ComparedStudy.FIRST, "Samen besproken."));
        openFor(lead.as(new Person.Coding(ComparedStudy.SECOND)));
        assertThat(rows()).containsExactly("001 duration", "001 perpetrator_relation");
    }

    @Test
    void aCaseIsFoundByItsName() {
        assertThat(controller.find("002")).singleElement()
                .satisfies(it -> assertThat(it.name().nl()).isEqualTo("Casus 002 · Duur"));
    }
}
