package nl.tweespraak.desktop.kit;

import java.util.List;
import nl.tweespraak.model.TextRange;

/// A few words of a text in which something was found.
///
/// @param words in one line
/// @param found where in these words, from left to right and apart
public record Excerpt(String words, List<TextRange> found) {

    public Excerpt {
        found = List.copyOf(found);
    }

    /// @param found what was looked for, as it stands there
    public Excerpt(String before, String found, String after) {
        this(before + found + after, List.of(
                new TextRange(length(before), length(before + found))));
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /// Never shows the text: it may be what a chatter wrote.
    @Override
    public String toString() {
        return "excerpt";
    }
}
