package nl.tweespraak.json;

import java.math.BigDecimal;
import nl.tweespraak.model.Text;

/// A number, exactly as written.
public final class JsonNumber extends JsonValue {

    private static final Text KIND = new Text("getal", "number");

    private final BigDecimal value;

    JsonNumber(Spot spot, int line, int column, BigDecimal value) {
        super(spot, line, column);
        this.value = value;
    }

    public BigDecimal value() {
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
