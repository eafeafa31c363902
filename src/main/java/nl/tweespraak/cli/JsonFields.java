package nl.tweespraak.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// The fields of a JSON object in the order in which they are named.
final class JsonFields {

    private JsonFields() {
    }

    /// @param namesAndValues a name, its value, a name, its value, ...
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
