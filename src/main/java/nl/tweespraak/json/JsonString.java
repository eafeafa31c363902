package nl.tweespraak.json;

import nl.tweespraak.model.Text;

/// A text, in full.
public final class JsonString extends JsonValue {

    private static final Text KIND = new Text("tekst", "string");

    private final String value;

    JsonString(Spot spot, int line, int column, String value) {
        super(spot, line, column);
        this.value = value;
    }

    public String value() {
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
