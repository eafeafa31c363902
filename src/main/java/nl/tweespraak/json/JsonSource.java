package nl.tweespraak.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;
import nl.tweespraak.json.JsonValue.Spot;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Jackson's tokens, made into values, with every fault of theirs told in our words.
final class JsonSource implements Closeable {

    private static final int NUMBER_LENGTH = 100;
    private static final int NUMBER_SCALE = 400;

    private final String file;
    private final JsonLimits limits;
    private final JsonParser parser;
    private int depth;
    private int values;
    private long characters;

    JsonSource(Reader reader, String file, JsonLimits limits) {
        this.file = file;
        this.limits = limits;
        this.parser = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength()).maxNumberLength(NUMBER_LENGTH)
                        .maxNestingDepth(limits.depth() + 1).build())
                .build().createParser(ObjectReadContext.empty(), reader);
    }

    /// The next token; null at the end of the file.
    @Nullable
    JsonToken next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                if (++depth > limits.depth()) {
                    throw refusal(Spot.ROOT, JsonFault.TOO_DEEP.with(limits.depth()));
                }
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            }
            return token;
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    /// The name that a member begins with.
    String name() {
        return parser.currentName();
    }

    /// The whole value that begins with the current token, as an element of its own.
    JsonValue element(@Nullable JsonToken token, Spot spot) throws IOException {
        values = 0;
        characters = 0;
        return value(token, spot);
    }

    private JsonValue value(@Nullable JsonToken token, Spot spot) throws IOException {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        count(1, 0, spot);
        return switch (token) {
            case START_OBJECT -> members(new JsonObject(spot, line, column));
            case START_ARRAY -> items(new JsonArray(spot, line, column));
            case VALUE_STRING -> new JsonString(spot, line, column, text(spot));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(spot, line, column, number(spot));
            case VALUE_TRUE -> new JsonBool(spot, line, column, true);
            case VALUE_FALSE -> new JsonBool(spot, line, column, false);
            case VALUE_NULL -> new JsonNull(spot, line, column);
            case null, default -> throw refusal(spot, JsonFault.BROKEN);
        };
    }

    private JsonObject members(JsonObject object) throws IOException {
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = name();
            Spot spot = object.child(name);
            count(0, name.length(), spot);
            if (object.get(name) != null) {
                throw refusal(spot, JsonFault.TWICE);
            }
            object.put(name, value(next(), spot));
        }
        return object;
    }

    private JsonArray items(JsonArray array) throws IOException {
        int index = 0;
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            array.add(value(token, array.child(index++)));
        }
        return array;
    }

    private String text(Spot spot) throws IOException {
        try {
            String text = parser.getString();
            count(0, text.length(), spot);
            return text;
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    /// The text, number or truth value that is the current token, as it is written.
    String scalar() throws IOException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    private BigDecimal number(Spot spot) throws IOException {
        try {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs(number.scale()) > NUMBER_SCALE) {
                throw tooLong(spot);
            }
            return number;
        } catch (NumberFormatException _) {
            // Of an exponent that no number can have; what it says repeats the number.
            throw tooLong(spot);
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    private Refusal tooLong(Spot spot) {
        return refusal(spot, JsonFault.TOO_LONG.with(limits.textLength(), NUMBER_LENGTH));
    }

    private void count(int more, int length, Spot spot) {
        values += more;
        characters += length;
        if (values > limits.values() || characters > limits.characters()) {
            throw refusal(spot, JsonFault.TOO_MUCH.with(limits.values(), limits.characters()));
        }
    }

    /// Passes over the value that begins with the current token, as strictly as if it were read.
    void skip(@Nullable JsonToken token, Spot spot) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            Set<String> seen = new HashSet<>();
            while (next() == JsonToken.PROPERTY_NAME) {
                if (!seen.add(name())) {
                    throw refusal(spot, JsonFault.TWICE);
                }
                skip(next(), spot);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken item = next(); item != JsonToken.END_ARRAY; item = next()) {
                skip(item, spot);
            }
        } else if (token == JsonToken.VALUE_STRING) {
            skipText();
        }
    }

    private void skipText() throws IOException {
        try {
            parser.finishToken();
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    /// An object or array that is only passed through: it knows its place and holds nothing.
    JsonValue passed(@Nullable JsonToken token, Spot spot) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return token == JsonToken.START_ARRAY
                ? new JsonArray(spot, at.getLineNr(), at.getColumnNr())
                : new JsonObject(spot, at.getLineNr(), at.getColumnNr());
    }

    Refusal refusal(Spot spot, Text reason) {
        return JsonFault.at(file, place(parser.currentTokenLocation(), spot), reason);
    }

    private static JsonPlace place(TokenStreamLocation at, Spot spot) {
        return new JsonPlace(spot.path(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /// @throws IOException where it is not the JSON but the reading that failed
    private Refusal fault(JacksonException fault) throws IOException {
        JsonPlace here = place(parser.currentLocation(), Spot.ROOT);
        return switch (fault) {
            case JacksonIOException io when !(io.getCause() instanceof CharacterCodingException) -> throw io.getCause();
            case JacksonIOException _ -> JsonFault.at(file, here, JsonFault.NOT_UTF8);
            case StreamConstraintsException _ ->
                JsonFault.at(file, here, JsonFault.TOO_LONG.with(limits.textLength(), NUMBER_LENGTH));
            case UnexpectedEndOfInputException _ -> JsonFault.at(file, here, JsonFault.CUT_OFF);
            default -> JsonFault.at(file, here, JsonFault.BROKEN);
        };
    }

    @Override
    public void close() {
        parser.close();
    }
}
