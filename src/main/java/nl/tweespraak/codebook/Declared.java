package nl.tweespraak.codebook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// The variables read so far, for conditions to refer to.
final class Declared {

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    /// @param items the variables as the file has them
    Declared(List<JsonValue> items) {
        for (JsonValue item : items) {
            if (item instanceof JsonObject object && object.get("name") instanceof JsonString name) {
                all.add(name.value());
            }
        }
    }

    /// @param sound whether nothing was wrong with it: else nobody complains about what refers to it
    void add(Variable variable, boolean sound) {
        variables.putIfAbsent(variable.name(), variable);
        if (!sound) {
            faulty.add(variable.name());
        }
    }

    List<Variable> variables() {
        return List.copyOf(variables.values());
    }

    /// The sound variable that something refers to. Where there is none it is reported, and null.
    @Nullable
    Variable find(String name, JsonValue at, Faults faults) {
        Variable variable = variables.get(name);
        if (faulty.contains(name) || name.isEmpty()) {
            return null;
        }
        if (variable == null && all.contains(name)) {
            faults.add(at, "verwijst naar een variabele die pas later komt",
                    "refers to a variable that comes only later");
        } else if (variable == null) {
            faults.add(at, "verwijst naar een variabele die niet bestaat",
                    "refers to a variable that does not exist");
        }
        return variable;
    }
}
