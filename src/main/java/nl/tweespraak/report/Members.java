package nl.tweespraak.report;

import java.util.List;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonBool;
import nl.tweespraak.json.JsonNumber;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The members of one object of a report definition. The definitions come with the program and a test holds them against
/// their schema: the first fault ends the reading.
record Members(JsonObject object, String file) {

    static Members of(@Nullable JsonValue value, String file) {
        if (value instanceof JsonObject object) {
            return new Members(object, file);
        }
        throw new Refusal(new Text("%s: hier hoort een object", "%s: an object belongs here").with(file));
    }

    @Nullable
    JsonValue get(String name) {
        return object.get(name);
    }

    String string(String name) {
        if (object.get(name) instanceof JsonString string) {
            return string.value();
        }
        throw fault(name);
    }

    int whole(String name) {
        if (object.get(name) instanceof JsonNumber number) {
            return number.value().intValueExact();
        }
        throw fault(name);
    }

    boolean flag(String name) {
        return object.get(name) instanceof JsonBool flag && flag.value();
    }

    List<JsonValue> items(String name) {
        return object.get(name) instanceof JsonArray array ? array.items() : List.of();
    }

    List<String> strings(String name) {
        return items(name).stream().map(it -> it instanceof JsonString string ? string.value() : "").toList();
    }

    Text words(String name) {
        Members words = of(object.get(name), file);
        return new Text(words.string("nl"), words.string("en"));
    }

    @Nullable
    Text optionalWords(String name) {
        return object.get(name) == null ? null : words(name);
    }

    Refusal fault(String name) {
        Text reason = new Text("'" + name + "' ontbreekt of is van de verkeerde soort",
                "'" + name + "' is missing or of the wrong kind");
        return new Refusal(reason, List.of(object.problem(file, reason)));
    }
}
