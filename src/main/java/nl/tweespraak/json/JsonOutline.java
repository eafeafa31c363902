package nl.tweespraak.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Which places a file of unknown shape has, from its beginning: paths as [JsonPath] reads them, in order of appearance.
public final class JsonOutline {

    private static final int PATHS = 500;
    private static final int VALUES = 200;
    private static final int LENGTH = 100;

    private final JsonSource source;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private int left;

    /// One place.
    public static final class Node {
        private final String path;
        private final List<String> values = new ArrayList<>();
        private int objects;
        private int count;

        private Node(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        /// How many objects stand there.
        public int objects() {
            return objects;
        }

        /// How many texts, numbers and truth values.
        public int count() {
            return count;
        }

        /// The first 200 of those, as text, cut off at 100 characters.
        public List<String> values() {
            return List.copyOf(values);
        }

        private void add(String value) {
            count++;
            if (values.size() < VALUES) {
                values.add(value.length() <= LENGTH ? value : value.substring(0, LENGTH));
            }
        }
    }

    private JsonOutline(JsonSource source, int values) {
        this.source = source;
        this.left = values;
    }

    /// @param values so many are looked at
    /// @return what was found before the file breaks, where it does
    /// @throws Refusal where it breaks at once
    public static List<Node> of(InputStream in, String file, JsonLimits limits, int values) throws IOException {
        JsonOutline outline = new JsonOutline(new JsonSource(new Utf8Reader(in), file, limits), values);
        try {
            for (JsonToken token = outline.source.next(); token != null
                    && outline.left > 0; token = outline.source.next()) {
                outline.value(token, "$");
            }
        } catch (Refusal refusal) {
            if (outline.nodes.isEmpty()) {
                throw refusal;
            }
        }
        return List.copyOf(outline.nodes.values());
    }

    private void value(@Nullable JsonToken token, @Nullable String path) throws IOException {
        if (token == null || left-- <= 0) {
            return;
        }
        Node node = path == null || (nodes.size() >= PATHS && !nodes.containsKey(path))
                ? null
                : nodes.computeIfAbsent(path, Node::new);
        if (token == JsonToken.START_OBJECT) {
            if (node != null) {
                node.objects++;
            }
            while (left > 0 && source.next() == JsonToken.PROPERTY_NAME) {
                String below = node == null ? null : JsonPath.below(node.path, source.name());
                value(source.next(), below);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken item = source.next(); left > 0
                    && item != JsonToken.END_ARRAY; item = source.next()) {
                value(item, node == null ? null : node.path + "[*]");
            }
        } else if (node != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            node.add(source.scalar());
        }
    }
}
