package nl.tweespraak.json;

import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// `null`.
public final class JsonNull extends JsonValue {

    private static final Text KIND = new Text("null", "null");

    JsonNull(Spot spot, int line, int column) {
        super(spot, line, column);
    }

    @Override
    public Text kind() {
        return KIND;
    }

    @Override
    public @Nullable Object plain() {
        return null;
    }
}
