package nl.tweespraak.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A way down from a value: `$`, `$[*]`, `$.transcripts[*]`, `$.a.b[*]`, `$['a name'].b`.
public final class JsonPath {

    private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]'\"]+)|\\['([^']+)']|(\\[\\*])");

    private static final Pattern PLAIN = Pattern.compile("[^.\\[\\]'\"\\s]+");

    private final String written;
    private final List<Step> steps;

    private JsonPath(String written, List<Step> steps) {
        this.written = written;
        this.steps = List.copyOf(steps);
    }

    /// Empty where the text is no such path.
    public static Optional<JsonPath> parse(String written) {
        if (!written.startsWith("$")) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(written);
        int end = 1;
        while (end < written.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                return Optional.empty();
            }
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            steps.add(new Step(name));
            end = matcher.end();
        }
        return Optional.of(new JsonPath(written, steps));
    }

    /// The path to a member of what a path leads to; null where no path can name it.
    public static @Nullable String below(String path, String name) {
        if (PLAIN.matcher(name).matches()) {
            return path + "." + name;
        }
        return name.isEmpty() || name.contains("'") ? null : path + "['" + name + "']";
    }

    /// The values below one that the path leads to, in order; empty where it leads nowhere.
    public List<JsonValue> from(JsonValue value) {
        List<JsonValue> found = List.of(value);
        for (Step step : steps) {
            List<JsonValue> next = new ArrayList<>();
            found.forEach(one -> step.from(one, next));
            found = next;
        }
        return found;
    }

    /// The one value that a path without `[*]` leads to.
    public Optional<JsonValue> oneFrom(JsonValue value) {
        return from(value).stream().findFirst();
    }

    List<Step> steps() {
        return steps;
    }

    @Override
    public String toString() {
        return written;
    }

    /// @param name null for every item of an array
    record Step(@Nullable String name) {

        void from(JsonValue value, List<JsonValue> found) {
            if (name == null && value instanceof JsonArray array) {
                found.addAll(array.items());
            } else if (name != null && value instanceof JsonObject object) {
                object.find(name).ifPresent(found::add);
            }
        }
    }
}
