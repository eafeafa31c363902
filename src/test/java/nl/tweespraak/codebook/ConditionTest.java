package nl.tweespraak.codebook;

import static nl.tweespraak.codebook.Truth.FALSE;
import static nl.tweespraak.codebook.Truth.OPEN;
import static nl.tweespraak.codebook.Truth.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.tweespraak.model.Answer;
import org.junit.jupiter.api.Test;

final class ConditionTest {

    private static final Condition A_IS_1 = new Condition.Is("a", new TreeSet<>(Set.of(1)));
    private static final Condition B_IS_1 = new Condition.Is("b", new TreeSet<>(Set.of(1)));
    private static final Condition M_INCLUDES_2 = new Condition.Includes("m", 2);

    private final Map<String, Answer> answers = new HashMap<>();

    @Test
    void isHoldsForEachOfItsCodes() {
        Condition condition = new Condition.Is("a", new TreeSet<>(Set.of(1, 3)));
        answers.put("a", new Answer.One(3));
        assertThat(judge(condition)).isEqualTo(TRUE);
        answers.put("a", new Answer.One(2));
        assertThat(judge(condition)).isEqualTo(FALSE);
    }

    @Test
    void includesHoldsForAChosenCategoryAndIsFalseOverNoneOfThem() {
        answers.put("m", Answer.Many.of(List.of(1, 2)));
        assertThat(judge(M_INCLUDES_2)).isEqualTo(TRUE);
        answers.put("m", Answer.Many.of(List.of()));
        assertThat(judge(M_INCLUDES_2)).isEqualTo(FALSE);
        assertThat(judge(new Condition.Not(M_INCLUDES_2))).isEqualTo(TRUE);
    }

    @Test
    void belowAndAtLeastMeetAtTheirBound() {
        answers.put("n", new Answer.Amount(BigDecimal.valueOf(18)));
        assertThat(judge(new Condition.Below("n", BigDecimal.valueOf(18)))).isEqualTo(FALSE);
        assertThat(judge(new Condition.AtLeast("n", new BigDecimal("18.0")))).isEqualTo(TRUE);
        assertThat(judge(new Condition.Below("n", new BigDecimal("18.5")))).isEqualTo(TRUE);
    }

    @Test
    void overUnknownItIsOpenAndSoIsItsOpposite() {
        answers.put("a", Answer.Missing.UNKNOWN);
        assertThat(judge(A_IS_1)).isEqualTo(OPEN);
        assertThat(judge(new Condition.Not(A_IS_1))).isEqualTo(OPEN);
    }

    @Test
    void overNotCodedItIsOpenAndSoIsItsOpposite() {
        assertThat(judge(A_IS_1)).isEqualTo(OPEN);
        assertThat(judge(new Condition.Not(A_IS_1))).isEqualTo(OPEN);
    }

    @Test
    void overWhatDoesNotApplyItIsFalseAndSoIsItsOpposite() {
        answers.put("a", Answer.Missing.NOT_APPLICABLE);
        assertThat(judge(A_IS_1)).isEqualTo(FALSE);
        assertThat(judge(new Condition.Not(A_IS_1))).isEqualTo(FALSE);
        assertThat(judge(new Condition.Not(new Condition.Not(A_IS_1)))).isEqualTo(FALSE);
        assertThat(judge(new Condition.Not(new Condition.All(List.of(A_IS_1, B_IS_1))))).isEqualTo(FALSE);
        assertThat(judge(new Condition.Known("a", false))).isEqualTo(FALSE);
    }

    @Test
    void allIsFalseIfOnePartIsElseOpenIfOneIs() {
        Condition both = new Condition.All(List.of(A_IS_1, B_IS_1));
        answers.put("a", new Answer.One(2));
        assertThat(judge(both)).isEqualTo(FALSE);
        answers.put("a", new Answer.One(1));
        assertThat(judge(both)).isEqualTo(OPEN);
        answers.put("b", new Answer.One(1));
        assertThat(judge(both)).isEqualTo(TRUE);
        answers.put("b", Answer.Missing.NOT_APPLICABLE);
        assertThat(judge(both)).isEqualTo(FALSE);
    }

    @Test
    void anyIsTrueIfOnePartIsElseOpenIfOneIs() {
        Condition either = new Condition.Any(List.of(A_IS_1, B_IS_1));
        answers.put("a", new Answer.One(1));
        assertThat(judge(either)).isEqualTo(TRUE);
        answers.put("a", new Answer.One(2));
        assertThat(judge(either)).isEqualTo(OPEN);
        answers.put("b", Answer.Missing.NOT_APPLICABLE);
        assertThat(judge(either)).isEqualTo(FALSE);
        assertThat(judge(new Condition.Not(either))).isEqualTo(FALSE);
        answers.put("b", new Answer.One(2));
        assertThat(judge(new Condition.Not(either))).isEqualTo(TRUE);
    }

    @Test
    void knownTellsUnknownFromKnownAndIsOpenWhereNothingIsCoded() {
        assertThat(judge(new Condition.Known("a", true))).isEqualTo(OPEN);
        answers.put("a", Answer.Missing.UNKNOWN);
        assertThat(judge(new Condition.Known("a", true))).isEqualTo(FALSE);
        assertThat(judge(new Condition.Known("a", false))).isEqualTo(TRUE);
        answers.put("a", new Answer.One(1));
        assertThat(judge(new Condition.Known("a", true))).isEqualTo(TRUE);
    }

    @Test
    void aConditionNamesTheVariablesItRestsOn() {
        assertThat(new Condition.Not(new Condition.All(List.of(A_IS_1, M_INCLUDES_2))).variables())
                .containsExactly("a", "m");
    }

    private Truth judge(Condition condition) {
        return condition.judge(answers::get);
    }
}
