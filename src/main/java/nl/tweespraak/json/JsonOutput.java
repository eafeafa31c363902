package nl.tweespraak.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/// Plain values to JSON text, the same on every system.
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private JsonOutput() {
    }

    static void write(@Nullable Object value, OutputStream out, boolean pretty) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(context(pretty), out, JsonEncoding.UTF8)) {
            root(generator, value, pretty);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    static void write(@Nullable Object value, Writer writer, boolean pretty) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(context(pretty), writer)) {
            root(generator, value, pretty);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void root(JsonGenerator generator, @Nullable Object value, boolean pretty) {
        value(generator, value);
        if (pretty) {
            generator.writeRaw('\n');
        }
    }

    private static void value(JsonGenerator generator, @Nullable Object value) throws JacksonException {
        switch (value) {
            case null -> generator.writeNull();
            case JsonValue json -> value(generator, json.plain());
            case Map<?, ?> map -> object(generator, map);
            case Iterable<?> items -> array(generator, items);
            case CharSequence text -> generator.writeString(text.toString());
            case Boolean flag -> generator.writeBoolean(flag);
            case BigDecimal number -> generator.writeNumber(number);
            case BigInteger number -> generator.writeNumber(number);
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case Short number -> generator.writeNumber(number);
            case Number number -> generator.writeNumber(BigDecimal.valueOf(number.doubleValue()));
            default -> throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
        }
    }

    private static void object(JsonGenerator generator, Map<?, ?> map) {
        generator.writeStartObject();
        map.forEach((name, member) -> {
            generator.writeName(String.valueOf(name));
            value(generator, member);
        });
        generator.writeEndObject();
    }

    private static void array(JsonGenerator generator, Iterable<?> items) {
        generator.writeStartArray();
        items.forEach(item -> value(generator, item));
        generator.writeEndArray();
    }

    private static ObjectWriteContext context(boolean pretty) {
        return pretty ? new Pretty() : ObjectWriteContext.empty();
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final Separators COLONS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER).withObjectEmptySeparator("").withArrayEmptySeparator("");

        private final PrettyPrinter printer = new DefaultPrettyPrinter(COLONS).withArrayIndenter(LINES)
                .withObjectIndenter(LINES);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
