package nl.tweespraak.desktop.disagreements;

import static org.assertj.core.api.Assertions.assertThat;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.model.Doubt;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What all agree on is taken over in one action; what follows hangs under what it follows from.
class AgreedTest {

    @TempDir
    Path folder;

    private Study lead;

    @BeforeEach
    void open() {
        lead = ComparedStudy.make(folder, "001", "002", "003", "004");
    }

    @AfterEach
    void close() {
        lead.close();
    }

    private void answer(String coder, String caseId, String variable, String written) {
        lead.as(new Person.Coding(coder)).apply(new Edit.SetAnswer(new Entry.CodingKey(caseId, coder, variable),
                lead.codebook().variable(variable).parse(written).orElseThrow()));
    }

    private void both(String caseId, String variable, String first, String second) {
        answer(ComparedStudy.FIRST, caseId, variable, first);
        answer(ComparedStudy.SECOND, caseId, variable, second);
    }

    private void doubt(String coder, String caseId, String variable) {
        lead.as(new Person.Coding(coder)).apply(new Edit.SetDoubt(new Entry.CodingKey(caseId, coder, variable),
                new Doubt("verzonnen vraag")));
    }

    @Test
    void equalAnswersAreTakenOverTogetherAndTheMeetingsListIsLeftAlone() {
        for (String each : List.of("001", "002", "003")) {
            both(each, "scope", "1", "1");
            doubt(ComparedStudy.FIRST, each, "scope");
        }
        both("004", "scope", "1", "5");
        doubt(ComparedStudy.SECOND, "004", "scope");
        ComparedStudy.handIn(lead, "001", "002", "003", "004");
        lead.apply(new Edit.ToDiscuss("003", "scope"));
        DisagreementsController controller = new DisagreementsController(Kit.direct(ComparedStudy.CLOCK), lead);
        assertThat(Agreed.of(controller.model().allProperty().get().rows())).extracting(Difference::caseId)
                .containsExactly("001", "002");
        controller.agreed().show();
        assertThat(lead.counts().decisions()).as("looking decides nothing").isZero();
        controller.agreed().accept();
        assertThat(lead.counts().decisions()).isEqualTo(2);
        assertThat(lead.judged("003").decision("scope").orElseThrow().isDecided()).isFalse();
        assertThat(lead.judged("004").decision("scope")).isEmpty();
        assertThat(controller.agreed().isPossible()).isFalse();
        assertThat(controller.model().acceptingProperty().get()).isFalse();
    }

    @Test
    void aCoderTakesNothingOver() {
        both("001", "scope", "1", "1");
        doubt(ComparedStudy.FIRST, "001", "scope");
        ComparedStudy.handIn(lead, "001");
        DisagreementsController controller = new DisagreementsController(Kit.direct(ComparedStudy.CLOCK),
                lead.as(new Person.Coding(ComparedStudy.FIRST)));
        controller.agreed().show();
        controller.agreed().accept();
        controller.meeting().begin();
        assertThat(lead.counts().decisions()).isZero();
        assertThat(controller.model().agendaProperty().get()).isNull();
    }

    @Test
    void whatMerelyFollowsHangsUnderItsRoot() {
        both("001", "scope", "1", "1");
        both("001", "chatter_role", "1", "1");
        both("001", "several_perpetrators", "1", "2");
        both("001", "family_relation", "1", "1");
        ComparedStudy.handIn(lead, "001");
        var all = new Comparison(lead).all().rows();
        long following = lead.disagreements(true).stream()
                .filter(it -> it.kind() == nl.tweespraak.study.Disagreement.Kind.FOLLOWS).count();
        assertThat(all.stream().mapToInt(row -> row.follows().size()).sum()).isEqualTo((int) following);
    }

    @Test
    void aQuestionThatAppliesForOneAloneIsFoldedUnderTheAnswerItRestsOn() {
        both("001", "scope", "1", "5");
        answer(ComparedStudy.FIRST, "001", "chatter_role", "1");
        ComparedStudy.handIn(lead, "001");
        var rows = new Comparison(lead).all().rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.variable().name()).isEqualTo("scope");
            assertThat(row.follows()).isNotEmpty().extracting(it -> it.variable().name()).contains("chatter_role");
        });
    }

    @Test
    void whichOfSeveralCategoriesDiffer() {
        both("001", "scope", "1", "1");
        both("001", "chatter_role", "1", "1");
        both("001", "referral", "4", "4|5");
        ComparedStudy.handIn(lead, "001");
        var row = new Comparison(lead).all().rows().getFirst();
        assertThat(OnlyHere.of(row.variable(), row.first(), row.sides())).isEmpty();
        assertThat(OnlyHere.of(row.variable(), row.second(), row.sides())).extracting(it -> it.code())
                .containsExactly(5);
    }
}
