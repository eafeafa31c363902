package nl.tweespraak.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;

final class ApplicabilityTest {

    private final Codebook codebook = Codebooks.builtIn("ckm-2022");
    private final Map<String, Answer> coded = new HashMap<>();

    @Test
    void beforeAnythingIsCodedOnlyScopeIsAskedAndTheRestIsOpen() {
        Map<String, Truth> truths = judge().truths();
        assertThat(truths.keySet()).containsExactlyElementsOf(
                codebook.variables().stream().map(Variable::name).toList());
        assertThat(truths).containsEntry("scope", Truth.TRUE).containsEntry("coercion", Truth.OPEN)
                .containsEntry("parent_present", Truth.OPEN);
    }

    @Test
    void outOfScopeNothingElseApplies() {
        code("scope", "2");
        code("meeting", "1");
        Applicability applicability = judge();
        assertThat(codebook.variables().stream().skip(1).map(variable -> applicability.truth(variable.name())))
                .containsOnly(Truth.FALSE);
        assertThat(applicability.effective("meeting")).isEqualTo(Answer.Missing.NOT_APPLICABLE);
        assertThat(applicability.reason("meeting")).isEqualTo(new Text("vervalt: afbakening is niet ‘in het onderzoek’",
                "does not apply: scope is not ‘in the study’"));
    }

    @Test
    void aValueWhereTheConditionIsFalseIsSetAsideForWhatHangsOnIt() {
        code("scope", "1");
        code("perpetrator_relation", "2");
        code("meeting", "2");
        code("online_platform", "1");
        Applicability applicability = judge();
        assertThat(applicability.effective("meeting")).isEqualTo(Answer.Missing.NOT_APPLICABLE);
        assertThat(applicability.truth("online_platform")).isEqualTo(Truth.FALSE);
        assertThat(applicability.reason("online_platform").nl()).isEqualTo("vervalt: relatie is ‘familie’");
    }

    @Test
    void notOverWhatDoesNotApplyIsFalseNotTrue() {
        code("scope", "1");
        code("perpetrator_relation", "-88");
        assertThat(judge().truth("meeting")).isEqualTo(Truth.FALSE);
        assertThat(judge().reason("meeting").en()).isEqualTo("does not apply: relation is n/a");
    }

    @Test
    void overUnknownAVariableIsOpenAndKeepsItsAnswer() {
        code("scope", "1");
        code("perpetrator_relation", "-99");
        code("meeting", "1");
        assertThat(judge().truth("meeting")).isEqualTo(Truth.OPEN);
        assertThat(judge().effective("meeting")).isEqualTo(new Answer.One(1));
        assertThat(judge().effective("age")).isNull();
    }

    @Test
    void theReasonNamesWhatIsNotChosen() {
        code("scope", "1");
        code("coercion", "7|8");
        code("perpetrator_relation", "1");
        code("exploitation", "{}");
        assertThat(judge().reason("violence")).isEqualTo(
                new Text("vervalt: ‘geweld’ is niet gekozen", "does not apply: ‘violence’ is not chosen"));
        assertThat(judge().reason("family_relation")).isEqualTo(
                new Text("vervalt: relatie is niet ‘familie’", "does not apply: relation is not ‘family’"));
        assertThat(judge().reason("client_knowledge").nl()).isEqualTo("vervalt: ‘seksueel’ is niet gekozen");
        assertThat(judge().truth("coercion_other_text")).isEqualTo(Truth.TRUE);
    }

    @Test
    void anAttributeFillsOnlyWhereTheChatterIsTheVictim() {
        Variable age = codebook.variable("age");
        code("scope", "1");
        assertThat(judge().isFilled(age)).isFalse();
        code("chatter_role", "1");
        assertThat(judge().isFilled(age)).isTrue();
        code("chatter_role", "2");
        assertThat(judge().isFilled(age)).isFalse();
        assertThat(judge().isFilled(codebook.variable("first_contact"))).isTrue();
        assertThat(judge().isFilled(codebook.variable("language"))).isFalse();
    }

    private void code(String variable, String written) {
        coded.put(variable, codebook.variable(variable).parse(written).orElseThrow());
    }

    private Applicability judge() {
        return Applicability.of(codebook, coded::get);
    }
}
