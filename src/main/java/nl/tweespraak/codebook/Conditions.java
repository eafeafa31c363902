package nl.tweespraak.codebook;

import java.util.List;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Refusal;

/// Conditions over a whole codebook, for files that are not codebooks.
public final class Conditions {

    private Conditions() {
    }

    /// @param file the name to put in problems
    /// @throws Refusal where it is no condition, or refers to what the codebook does not have
    public static Condition read(JsonValue json, Codebook codebook, String file) {
        Faults faults = new Faults(file);
        Declared declared = new Declared(List.of());
        codebook.variables().forEach(variable -> declared.add(variable, true));
        Condition condition = new ConditionReader(declared, faults).read(json);
        faults.refuseIfAny();
        if (condition == null) {
            throw new IllegalStateException("no condition and no fault");
        }
        return condition;
    }
}
