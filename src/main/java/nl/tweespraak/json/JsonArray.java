package nl.tweespraak.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// An array.
public final class JsonArray extends JsonValue {

    private static final Text KIND = new Text("lijst", "array");

    private final List<JsonValue> items = new ArrayList<>();

    JsonArray(Spot spot, int line, int column) {
        super(spot, line, column);
    }

    public List<JsonValue> items() {
        return Collections.unmodifiableList(items);
    }

    /// Only while it is being read.
    void add(JsonValue item) {
        items.add(item);
    }

    @Override
    public Text kind() {
        return KIND;
    }

    @Override
    public List<@Nullable Object> plain() {
        List<@Nullable Object> plain = new ArrayList<>();
        items.forEach(item -> plain.add(item.plain()));
        return plain;
    }
}
