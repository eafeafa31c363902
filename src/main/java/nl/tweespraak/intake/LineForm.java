package nl.tweespraak.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a line of a text log opens a message: `{time}`, `{speaker}` and, at its end, `{text}`, with what stands between
/// them to the letter.
final class LineForm {

    /// Longer than any time.
    static final int TIME = 64;

    private static final Pattern FIELD = Pattern.compile("\\{(time|speaker|text)}");
    /// Marks of writing direction that messengers put at the beginning of a line.
    private static final Pattern MARKS = Pattern.compile("^[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private final String before;
    private final List<Field> fields;

    /// @param after what stands behind it
    private record Field(String name, String after) {
    }

    private LineForm(String before, List<Field> fields) {
        this.before = before;
        this.fields = List.copyOf(fields);
    }

    /// Empty where it is no such form.
    static Optional<LineForm> parse(String written) {
        Matcher matcher = FIELD.matcher(written);
        List<Field> fields = new ArrayList<>();
        String before = "";
        String name = "";
        int end = 0;
        while (matcher.find()) {
            String between = written.substring(end, matcher.start());
            if (name.isEmpty()) {
                before = between;
            } else {
                fields.add(new Field(name, between));
            }
            name = matcher.group(1);
            end = matcher.end();
        }
        List<String> names = fields.stream().map(Field::name).toList();
        boolean right = name.equals("text") && end == written.length() && names.contains("speaker")
                && names.stream().distinct().count() == names.size() && !names.contains("text")
                && fields.stream().noneMatch(it -> it.after().isEmpty()) && written.length() <= 200;
        return right ? Optional.of(new LineForm(before, fields)) : Optional.empty();
    }

    /// Null where the line opens no message, and so goes on with the one before. A line with a time and without a speaker
    /// opens one of the speaker whose label is empty.
    @Nullable
    Opening open(String line, Speakers speakers, Times times) {
        String rest = MARKS.matcher(line).replaceFirst("");
        if (!rest.startsWith(before)) {
            return null;
        }
        rest = rest.substring(before.length());
        String label = "";
        String at = "";
        boolean timed = false;
        for (Field field : fields) {
            int end = field.name().equals("time")
                    ? endOfTime(rest, field.after(), times)
                    : end(rest, field.after(), speakers.longest());
            if (end < 0) {
                return timed ? new Opening("", speakers.find("").orElse(null), at, rest) : null;
            }
            String value = rest.substring(0, end).strip();
            rest = rest.substring(Math.min(rest.length(), end + field.after().length()));
            if (field.name().equals("time")) {
                at = value;
                timed = true;
            } else {
                label = value;
            }
        }
        Opening opening = new Opening(label, speakers.find(label).orElse(null), at, rest);
        return timed || opening.speaker() != null ? opening : null;
    }

    /// The longest beginning that is a time and has the literal behind it.
    private static int endOfTime(String rest, String after, Times times) {
        int found = -1;
        if (rest.chars().limit(TIME / 4).noneMatch(Character::isDigit)) {
            return found;
        }
        for (int end = end(rest, after, TIME); end >= 0; end = next(rest, after, end)) {
            if (times.parse(rest.substring(0, end).strip()).isPresent()) {
                found = end;
            }
        }
        return found;
    }

    private static int next(String rest, String after, int end) {
        int next = rest.indexOf(after, end + 1);
        return next > TIME ? -1 : next;
    }

    private static int end(String rest, String after, int most) {
        int end = rest.indexOf(after);
        if (end < 0 && rest.endsWith(after.stripTrailing())) {
            end = rest.length() - after.stripTrailing().length();
        }
        return end > most ? -1 : end;
    }
}
