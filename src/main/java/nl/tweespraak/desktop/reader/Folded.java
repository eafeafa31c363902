package nl.tweespraak.desktop.reader;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text without case and accents, and where each of its characters stands in the text itself.
final class Folded {

    private static final int ASCII = 0x80;

    private final StringBuilder text;
    /// For each character the offset of the one that it comes from, in UTF-16; behind the last, the text's length.
    private int[] origin;

    private Folded(int length) {
        text = new StringBuilder(length);
        origin = new int[length + 1];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text.length());
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            if (code < ASCII) {
                folded.add(Character.toLowerCase((char) code), at);
            } else {
                String plain = plain(code);
                for (int i = 0; i < plain.length(); i++) {
                    folded.add(plain.charAt(i), at);
                }
            }
            at += Character.charCount(code);
        }
        folded.origin[folded.text.length()] = text.length();
        return folded;
    }

    private void add(char character, int from) {
        if (text.length() + 1 == origin.length) {
            origin = Arrays.copyOf(origin, origin.length + origin.length / 2 + 2);
        }
        origin[text.length()] = from;
        text.append(character);
    }

    /// A mark on a letter is nothing by itself, so that it does not matter how the letter was typed.
    private static String plain(int code) {
        String apart = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    String text() {
        return text.toString();
    }

    /// Where these words begin, at or behind a place of the folded text; -1 where nowhere.
    int find(String words, int from) {
        return text.indexOf(words, from);
    }

    /// The offset in the text itself of what begins here, in UTF-16.
    int start(int inFolded) {
        return origin[inFolded];
    }

    /// The offset in the text itself behind what ends here, the marks on its last letter included.
    int end(int inFolded) {
        int last = origin[inFolded - 1];
        int end = inFolded;
        while (end < text.length() && origin[end] == last) {
            end++;
        }
        return origin[end];
    }

    /// Tells nothing of what was written.
    @Override
    public String toString() {
        return "folded text of " + text.length();
    }
}
