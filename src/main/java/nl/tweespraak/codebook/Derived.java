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

    /// A rule that holds says the value, whatever is known of the source.
    ///
    /// @param effective the answers by variable, as in [Condition#judge]
    /// @return else null where the source is not coded; unknown or not applicable where the source is
    public @Nullable Answer of(Function<String, @Nullable Answer> effective) {
        for (Rule rule : rules) {
            if (rule.when().judge(effective) == Truth.TRUE) {
                return new Answer.One(rule.value().code());
            }
        }
        Answer answer = effective.apply(source);
        return answer == null || !answer.isKnown() ? answer : new Answer.One(otherwise.code());
    }

    /// All values that it can have, by rising code.
    public List<Value> values() {
        List<Value> values = new ArrayList<>(rules.stream().map(Rule::value).toList());
        values.add(otherwise);
        return values.stream().distinct().sorted((a, b) -> Integer.compare(a.code(), b.code())).toList();
    }
}
