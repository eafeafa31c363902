package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonBool;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The members of one object of a codebook file. What is missing, of the wrong kind or unknown is reported, and
/// something harmless stands in for it, so that reading goes on to the next fault.
final class Fields {

    private static final Text NOTHING = Text.same("");

    private final JsonObject object;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>(Set.of("$schema"));

    private Fields(JsonObject object, Faults faults) {
        this.object = object;
        this.faults = faults;
    }

    /// Null where it is no object.
    static @Nullable Fields of(JsonValue value, Faults faults) {
        if (value instanceof JsonObject object) {
            return new Fields(object, faults);
        }
        wrongKind(value, faults, "een object", "an object");
        return null;
    }

    JsonObject object() {
        return object;
    }

    Faults faults() {
        return faults;
    }

    /// The member as it stands; null where it is absent.
    @Nullable
    JsonValue value(String name) {
        asked.add(name);
        return object.get(name);
    }

    private @Nullable JsonValue needed(String name) {
        JsonValue value = value(name);
        if (value == null) {
            faults.add(object, "'" + name + "' ontbreekt", "'" + name + "' is missing");
        }
        return value;
    }

    String string(String name) {
        JsonValue value = needed(name);
        return value == null ? "" : string(value);
    }

    private String string(JsonValue value) {
        if (value instanceof JsonString string && !string.value().isBlank()) {
            return string.value();
        }
        wrongKind(value, faults, "een tekst die niet leeg is", "a string that is not blank");
        return "";
    }

    Text words(String name) {
        JsonValue value = needed(name);
        return value == null ? NOTHING : words(value);
    }

    @Nullable
    Text optionalWords(String name) {
        JsonValue value = value(name);
        return value == null ? null : words(value);
    }

    private Text words(JsonValue value) {
        Fields languages = of(value, faults);
        if (languages == null) {
            return NOTHING;
        }
        Text words = new Text(languages.string("nl"), languages.string("en"));
        languages.end();
        return words;
    }

    @Nullable
    Integer integer(String name) {
        JsonValue value = needed(name);
        return value == null ? null : integer(value, faults);
    }

    static @Nullable Integer integer(JsonValue value, Faults faults) {
        if (value instanceof JsonNumber number && number.value().stripTrailingZeros().scale() <= 0
                && number.value().abs().compareTo(BigDecimal.valueOf(999_999_999)) <= 0) {
            return number.value().intValueExact();
        }
        wrongKind(value, faults, "een geheel getal", "a whole number");
        return null;
    }

    @Nullable
    BigDecimal optionalNumber(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        wrongKind(value, faults, "een getal", "a number");
        return null;
    }

    boolean flag(String name, boolean otherwise) {
        JsonValue value = value(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonBool bool) {
            return bool.value();
        }
        wrongKind(value, faults, "true of false", "true or false");
        return otherwise;
    }

    /// A list that must be there and hold something.
    List<JsonValue> items(String name) {
        JsonValue value = needed(name);
        if (value == null) {
            return List.of();
        }
        List<JsonValue> items = items(value);
        if (items.isEmpty() && value instanceof JsonArray) {
            faults.add(value, "deze lijst is leeg", "this array is empty");
        }
        return items;
    }

    List<JsonValue> optionalItems(String name) {
        JsonValue value = value(name);
        return value == null ? List.of() : items(value);
    }

    private List<JsonValue> items(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.items();
        }
        wrongKind(value, faults, "een lijst", "an array");
        return List.of();
    }

    /// Reports the members that nobody asked for.
    void end() {
        object.members().forEach((name, value) -> {
            if (!asked.contains(name)) {
                faults.add(value, "dit onderdeel is onbekend", "this member is unknown");
            }
        });
    }

    static void wrongKind(JsonValue value, Faults faults, String nl, String en) {
        faults.add(value, "hier hoort " + nl + " te staan", "here " + en + " belongs");
    }
}
