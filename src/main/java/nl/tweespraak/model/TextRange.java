package nl.tweespraak.model;

/// A range of a message's text in Unicode code points.
///
/// @param start counts from 0
/// @param end exclusive
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    /// The range of the UTF-16 offsets that Java and JavaFX count in.
    public static TextRange ofUtf16(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return new TextRange(start, start + text.codePointCount(from, to));
    }

    /// The offset in UTF-16 of the start.
    public int startIn(String text) {
        return text.offsetByCodePoints(0, start);
    }

    /// The offset in UTF-16 of the end.
    public int endIn(String text) {
        return text.offsetByCodePoints(startIn(text), end - start);
    }

    /// The words in this range.
    public String of(String text) {
        return text.substring(startIn(text), endIn(text));
    }
}
