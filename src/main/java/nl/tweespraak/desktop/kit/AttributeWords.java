package nl.tweespraak.desktop.kit;

import nl.tweespraak.model.Text;

/// What the platform knows of a visitor, in words: `Chat met Fier`, `leeftijd 24`. A name or value that nobody foresaw
/// is shown as it is.
public final class AttributeWords {

    private static final String NAME = "kit.attribute.";
    private static final String VALUE = "kit.value.";
    /// A name and its value stay on one line.
    private static final char TOGETHER = '\u00a0';

    private AttributeWords() {
    }

    /// In the words of the language that is chosen now.
    public static String of(Words words, String name, String value) {
        return words.has(VALUE + name + "." + value)
                ? words.get(value(words, name, value))
                : together(words.get(name(words, name)), value);
    }

    public static Text value(Words words, String name, String value) {
        String known = VALUE + name + "." + value;
        return words.has(known) ? words.text(known) : Text.same(value);
    }

    public static Text name(Words words, String name) {
        return words.has(NAME + name) ? words.text(NAME + name) : Text.same(name);
    }

    public static String together(String name, String value) {
        return name + TOGETHER + value;
    }
}
