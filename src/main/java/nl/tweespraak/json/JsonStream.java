package nl.tweespraak.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.json.JsonValue.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// The elements of a file of any size, one at a time, so that only one is in memory.
///
/// A path says where they are: `$[*]` the items of an array, `$.transcripts[*]` those of a member, `$` each root value;
/// several root values one after the other (JSON Lines) are read alike. Used by one thread; only [#bytesRead] may be
/// asked by others.
public final class JsonStream implements Closeable {

    private final Utf8Reader reader;
    private final JsonSource source;
    private final List<JsonPath.Step> steps;
    private final Deque<Frame> frames = new ArrayDeque<>();

    private JsonStream(InputStream in, String file, JsonPath path, JsonLimits limits) {
        this.reader = new Utf8Reader(in);
        this.source = new JsonSource(reader, file, limits);
        this.steps = path.steps();
    }

    /// @param file the name to put in problems
    public static JsonStream open(InputStream in, String file, JsonPath path, JsonLimits limits) {
        return new JsonStream(in, file, path, limits);
    }

    /// How a file begins, without reading on: `[` for an array, else the first of these names that its first root
    /// object has; empty where it has none of them.
    ///
    /// @throws nl.tweespraak.model.Refusal where it is no JSON or its root is no object and no array
    public static Optional<String> opening(InputStream in, String file, Collection<String> names, JsonLimits limits)
            throws IOException {
        JsonSource source = new JsonSource(new Utf8Reader(in), file, limits);
        JsonToken first = source.next();
        if (first == JsonToken.START_ARRAY) {
            return Optional.of("[");
        }
        if (first != JsonToken.START_OBJECT) {
            throw source.refusal(Spot.ROOT, first == null ? JsonFault.EMPTY : JsonFault.BROKEN);
        }
        while (source.next() == JsonToken.PROPERTY_NAME) {
            String name = source.name();
            if (names.contains(name)) {
                return Optional.of(name);
            }
            source.skip(source.next(), Spot.ROOT);
        }
        return Optional.empty();
    }

    /// The next element; null after the last one.
    ///
    /// @throws nl.tweespraak.model.Refusal where the file is broken here, or the path leads nowhere
    public @Nullable JsonValue next() throws IOException {
        while (true) {
            Frame frame = frames.peek();
            JsonToken token = source.next();
            JsonValue element = null;
            if (frame == null) {
                if (token == null) {
                    return null;
                }
                element = enter(token, Spot.ROOT);
            } else if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
                leave(frame);
            } else if (frame.name == null) {
                element = enter(token, frame.container.child(frame.index++));
            } else {
                element = member(frame, frame.name);
            }
            if (element != null) {
                return element;
            }
        }
    }

    private @Nullable JsonValue member(Frame frame, String wanted) throws IOException {
        String name = source.name();
        Spot spot = frame.container.child(name);
        if (!frame.seen.add(name)) {
            throw source.refusal(spot, JsonFault.TWICE);
        }
        JsonToken token = source.next();
        if (name.equals(wanted)) {
            return enter(token, spot);
        }
        source.skip(token, spot);
        return null;
    }

    private @Nullable JsonValue enter(@Nullable JsonToken token, Spot spot) throws IOException {
        if (frames.size() == steps.size()) {
            return source.element(token, spot);
        }
        String name = steps.get(frames.size()).name();
        JsonToken expected = name == null ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
        if (token != expected) {
            throw source.refusal(spot, name == null ? JsonFault.NO_ARRAY : JsonFault.NO_OBJECT);
        }
        frames.push(new Frame(name, source.passed(token, spot)));
        return null;
    }

    private void leave(Frame frame) {
        if (frame.name != null && !frame.seen.contains(frame.name)) {
            throw source.refusal(frame.container.spot(), JsonFault.ABSENT.with(frame.name));
        }
        frames.pop();
    }

    /// Bytes taken from the file so far, for progress.
    public long bytesRead() {
        return reader.bytesRead();
    }

    /// Closes the file too.
    @Override
    public void close() throws IOException {
        source.close();
        reader.close();
    }

    /// An object or array on the way down.
    private static final class Frame {
        private final @Nullable String name;
        private final JsonValue container;
        private final Set<String> seen = new HashSet<>();
        private int index;

        Frame(@Nullable String name, JsonValue container) {
            this.name = name;
            this.container = container;
        }
    }
}
