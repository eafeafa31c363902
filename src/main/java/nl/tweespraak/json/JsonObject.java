package nl.tweespraak.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// An object, its members in the order of the file.
public final class JsonObject extends JsonValue {

    private static final Text KIND = new Text("object", "object");

    private final Map<String, JsonValue> members = new LinkedHashMap<>(8);

    JsonObject(Spot spot, int line, int column) {
        super(spot, line, column);
    }

    public Map<String, JsonValue> members() {
        return Collections.unmodifiableMap(members);
    }

    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /// The member of that name; null where there is none.
    public @Nullable JsonValue get(String name) {
        return members.get(name);
    }

    /// Only while it is being read.
    void put(String name, JsonValue value) {
        members.put(name, value);
    }

    @Override
    public Text kind() {
        return KIND;
    }

    @Override
    public Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        members.forEach((name, value) -> plain.put(name, value.plain()));
        return plain;
    }
}
