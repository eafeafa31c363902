package nl.tweespraak.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweespraak.json.JsonValue.Spot;
import org.jspecify.annotations.Nullable;

/// Whole documents in and out. UTF-8, strictly: no comments, no name twice in an object, nothing after the end.
///
/// What is written may hold [java.util.Map], [Iterable] (written as it is walked, so it may be endless in memory's
/// eyes), [CharSequence], [Number], [Boolean], [JsonValue] and null. Members keep the order of their map.
public final class Json {

    private Json() {
    }

    /// @throws nl.tweespraak.model.Refusal where it is no JSON or exceeds the limits
    public static JsonValue read(String json, JsonLimits limits) {
        try {
            return read(new StringReader(json), "", limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Leaves the stream open.
    ///
    /// @param file the name to put in problems
    /// @throws nl.tweespraak.model.Refusal where it is no JSON or exceeds the limits
    public static JsonValue read(InputStream in, String file, JsonLimits limits) throws IOException {
        return read(new Utf8Reader(in), file, limits);
    }

    /// @throws nl.tweespraak.model.Refusal where it is no JSON or exceeds the limits
    public static JsonValue read(Path file, JsonLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), limits);
        }
    }

    private static JsonValue read(Reader reader, String file, JsonLimits limits) throws IOException {
        JsonSource source = new JsonSource(reader, file, limits);
        var first = source.next();
        if (first == null) {
            throw source.refusal(Spot.ROOT, JsonFault.EMPTY);
        }
        JsonValue value = source.element(first, Spot.ROOT);
        if (source.next() != null) {
            throw source.refusal(Spot.ROOT, JsonFault.MORE);
        }
        return value;
    }

    /// On one line.
    public static String write(@Nullable Object value) {
        return written(value, false);
    }

    /// On many lines, two spaces a level, ended by a line feed.
    public static String pretty(@Nullable Object value) {
        return written(value, true);
    }

    private static String written(@Nullable Object value, boolean pretty) {
        StringWriter writer = new StringWriter();
        try {
            write(value, writer, pretty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    /// Leaves the stream open, flushed.
    public static void write(@Nullable Object value, OutputStream out, boolean pretty) throws IOException {
        JsonOutput.write(value, out, pretty);
    }

    /// Leaves the writer open, flushed.
    public static void write(@Nullable Object value, Writer writer, boolean pretty) throws IOException {
        JsonOutput.write(value, writer, pretty);
    }
}
