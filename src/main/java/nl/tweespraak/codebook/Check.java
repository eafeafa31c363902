package nl.tweespraak.codebook;

import java.util.List;
import java.util.function.Function;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A combination of answers that a coder should look at again. A warning, never a block.
///
/// @param variables those to warn at; the first is where the warning stands
public record Check(String name, Condition when, List<String> variables, Text warning) {

    public Check {
        variables = List.copyOf(variables);
    }

    /// @param effective the answers by variable, as in [Condition#judge]
    public boolean fires(Function<String, @Nullable Answer> effective) {
        return when.judge(effective) == Truth.TRUE;
    }
}
