package nl.tweespraak.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DerivedAndCheckTest {

    private final Codebook codebook = Codebooks.builtIn("ckm-2022");
    private final Map<String, Answer> answers = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"minor,age,17,1", "minor,age,18,2", "minor,age,-99,-99", "minor,age,-88,-88", "under_16,age,15,1",
            "under_16,age,16,2", "under_25,age,24,1", "under_25,age,25,2", "exploitation_group,exploitation,1,1",
            "exploitation_group,exploitation,1|3,1", "exploitation_group,exploitation,2,2",
            "exploitation_group,exploitation,1|2,3", "exploitation_group,exploitation,1|2|3,3",
            "exploitation_group,exploitation,3,4", "exploitation_group,exploitation,{},4",
            "exploitation_group,exploitation,-99,-99",
            "parent_perpetrator,perpetrator_relation,-99,-99"})
    void aDerivedValueFollowsFromItsSource(String derived, String source, String written, String expected) {
        code(source, written);
        assertThat(of(derived)).isEqualTo(expected);
    }

    @Test
    void withoutItsSourceADerivedValueIsEmpty() {
        assertThat(codebook.derived()).extracting(Derived::name).containsExactly("minor", "under_16", "under_25",
                "exploitation_group", "parent_perpetrator");
        assertThat(codebook.derived()).allSatisfy(derived -> assertThat(derived.of(answers::get)).isNull());
    }

    @Test
    void aParentIsThePerpetratorWhereTheFamilyRelationSaysSo() {
        code("perpetrator_relation", "2");
        for (Map.Entry<String, String> each : Map.of("1", "1", "3", "1", "4", "2", "-99", "-99").entrySet()) {
            code("family_relation", each.getKey());
            assertThat(of("parent_perpetrator")).isEqualTo(each.getValue());
        }
        code("perpetrator_relation", "1");
        code("family_relation", "-88");
        assertThat(of("parent_perpetrator")).isEqualTo("2");
    }

    @Test
    void derivedValuesAreListedByCode() {
        assertThat(derived("exploitation_group").values()).extracting(Derived.Value::code).containsExactly(1, 2, 3, 4);
    }

    @Test
    void acuteUnsafetyAsksForOngoingExploitation() {
        code("acute_unsafety", "1");
        assertThat(fired()).isEmpty();
        code("time_since", "1");
        assertThat(fired()).isEmpty();
        code("time_since", "2");
        assertThat(fired()).containsExactly("unsafe_not_ongoing");
        code("time_since", "-99");
        assertThat(fired()).containsExactly("unsafe_not_ongoing");
    }

    @Test
    void eachOtherCheckFiresOnItsCombination() {
        code("parent_present", "1");
        code("family_relation", "5");
        assertThat(fired()).containsExactly("parent_present_no_parent");
        code("family_relation", "2");
        code("coercion", "4|5");
        code("perpetrator_relation", "2");
        assertThat(fired()).containsExactly("living_in_family");
        code("perpetrator_relation", "1");
        code("age", "-99");
        assertThat(fired()).containsExactly("age_difference_no_age");
        code("age", "7");
        code("duration", "6");
        assertThat(fired()).containsExactly("long_and_young");
        code("age", "8");
        assertThat(fired()).isEmpty();
        code("first_disclosure", "1");
        code("referral", "2|5");
        assertThat(fired()).containsExactly("first_disclosure_after_care");
        code("referral", "5");
        assertThat(fired()).isEmpty();
    }

    private void code(String variable, String written) {
        answers.put(variable, codebook.variable(variable).parse(written).orElseThrow());
    }

    private Derived derived(String name) {
        return codebook.derived().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private String of(String derived) {
        Answer answer = derived(derived).of(answers::get);
        return answer == null ? "" : answer.written();
    }

    private List<String> fired() {
        return codebook.checks().stream().filter(check -> check.fires(answers::get)).map(Check::name).toList();
    }
}
