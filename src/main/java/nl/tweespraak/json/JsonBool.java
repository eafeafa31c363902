package nl.tweespraak.json;

import nl.tweespraak.model.Text;

/// `true` or `false`.
public final class JsonBool extends JsonValue {

    private static final Text KIND = new Text("ja/nee", "boolean");

    private final boolean value;

    JsonBool(Spot spot, int line, int column, boolean value) {
        super(spot, line, column);
        this.value = value;
    }

    public boolean value() {
        return value;
    }

    @Override
    public Text kind() {
        return KIND;
    }

    @Override
    public Object plain() {
        return value;
    }
}
