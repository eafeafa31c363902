package nl.tweespraak.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// All variables of one case in codebook order, of one coder or of the consensus: which apply, and what is answered.
///
/// @param values absent where there is no answer
record Answers(Map<String, String> values, Map<String, Truth> truths) {

    /// Walks the codebook: -88 where a condition is false, else what is asked for.
    static Answers of(Book book, BiFunction<Variable, Truth, @Nullable String> answer) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Truth> truths = new LinkedHashMap<>();
        for (Variable variable : book.variables()) {
            Truth truth = variable.condition().judge(values).settled();
            truths.put(variable.name(), truth);
            String value = truth == Truth.FALSE ? "-88" : answer.apply(variable, truth);
            if (value != null) {
                values.put(variable.name(), value);
            }
        }
        return new Answers(values, truths);
    }
}
