package nl.tweespraak.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A value that is worked out from others at export and never coded.
///
/// @param source the variable it depends on: where no rule holds and this is unknown, does not apply or is not coded, so
/// is the value
/// @param rules tried in order
/// @param otherwise where no rule holds
public record Derived(String name, Text label, String source, List<Rule> rules, Value otherwise) {

    public Derived {
        rules = List.copyOf(rules);
    }

    public record Value(int code, Text label) {
    }

    public record Rule(Value value, Condition when) {
    }

    /// A rule that holds says the value, whatever is known of the source. Else the value is no more known than what it
    /// rests on, the source first and then the variables of a rule that hangs on one.
    ///
    /// @param effective the answers by variable, as in [Condition#judge]
    /// @return null where what it rests on is not coded; unknown or not applicable where that is
    public @Nullable Answer of(Function<String, @Nullable Answer> effective) {
        for (Rule rule : rules) {
            if (rule.when().judge(effective) == Truth.TRUE) {
                return new Answer.One(rule.value().code());
            }
        }
        Answer answer = effective.apply(source);
        if (answer == null || !answer.isKnown()) {
            return answer;
        }
        for (Rule rule : rules) {
            if (rule.when().judge(effective) == Truth.OPEN) {
                boolean coded = rule.when().variables().allMatch(name -> effective.apply(name) != null);
                return coded ? Answer.Missing.UNKNOWN : null;
            }
        }
        return new Answer.One(otherwise.code());
    }

    /// All values that it can have, by rising code.
    public List<Value> values() {
        List<Value> values = new ArrayList<>(rules.stream().map(Rule::value).toList());
        values.add(otherwise);
        return values.stream().distinct().sorted((a, b) -> Integer.compare(a.code(), b.code())).toList();
    }
}
