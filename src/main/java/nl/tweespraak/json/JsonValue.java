package nl.tweespraak.json;

import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows where it stands. Its text never appears in [#toString].
public abstract sealed class JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBool, JsonNull {

    private final Spot spot;
    private final int line;
    private final int column;

    JsonValue(Spot spot, int line, int column) {
        this.spot = spot;
        this.line = line;
        this.column = column;
    }

    /// What kind of value it is: "tekst", "string".
    public abstract Text kind();

    /// The same as plain [Map], [List], [String], [java.math.BigDecimal], [Boolean] or null.
    public abstract @Nullable Object plain();

    public JsonPlace place() {
        return new JsonPlace(spot.path(), line, column);
    }

    /// Something that is wrong here.
    public Problem problem(String file, Text reason) {
        return new Problem(file, place().text(), reason);
    }

    @Override
    public String toString() {
        return kind().en() + " at " + spot.path();
    }

    Spot spot() {
        return spot;
    }

    Spot child(String name) {
        return new Spot(this.spot, name, -1);
    }

    Spot child(int index) {
        return new Spot(this.spot, "", index);
    }

    /// A step from the value above; the path is put together only when somebody asks.
    record Spot(@Nullable Spot parent, String name, int index) {

        static final Spot ROOT = new Spot(null, "", -1);

        String path() {
            StringBuilder path = new StringBuilder();
            write(path);
            return path.toString();
        }

        private void write(StringBuilder path) {
            if (parent == null) {
                path.append('$');
                return;
            }
            parent.write(path);
            if (index >= 0) {
                path.append('[').append(index).append(']');
            } else if (name.matches("[\\p{L}_][\\p{L}\\p{N}_-]*")) {
                path.append('.').append(name);
            } else {
                path.append("[\"").append(shortened()).append("\"]");
            }
        }

        /// A name is text from outside: it may be long and hold what breaks a line.
        private String shortened() {
            String quiet = name.replaceAll("[^\\p{L}\\p{N} ._-]", "?");
            return quiet.length() <= 40 ? quiet : quiet.substring(0, 40) + "…";
        }
    }
}
