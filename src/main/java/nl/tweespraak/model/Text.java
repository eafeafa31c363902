package nl.tweespraak.model;

import java.util.Locale;

/// Words for people, in both languages of the program.
///
/// A floor that refuses something says so here, where it knows why; a face chooses the language. Never holds what a
/// chatter or a coder wrote.
public record Text(String nl, String en) {

    /// The same words in both languages: a name, a number.
    public static Text same(String words) {
        return new Text(words, words);
    }

    /// Fills the places of [String#format] in both languages.
    public Text with(Object... arguments) {
        return new Text(String.format(Locale.ROOT, nl, arguments), String.format(Locale.ROOT, en, arguments));
    }

    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }

    /// English: what logs and stack traces show.
    @Override
    public String toString() {
        return en;
    }
}
