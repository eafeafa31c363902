package nl.tweespraak.study.search;

import java.util.Arrays;

/// Goes through a text word by word, folded.
///
/// A word is a run of letters and digits; an emoji or another sign that stands for something is a word of its own. All
/// else parts words: `foto's` is two.
public final class Words {

    private enum Kind {
        LETTER, SIGN, GAP
    }

    /// What each of the first characters becomes; 0 for a gap.
    private static final char[] PLAIN = new char[0x80];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
    }

    private final String text;
    private char[] word = new char[32];
    private int length;
    /// What the code point before `next` became, and how much of it was taken.
    private String folded = "";
    private int taken;
    /// In UTF-16, and the same in code points.
    private int next;
    private int count;
    private int start;
    private int end;

    public Words(String text) {
        this.text = text;
    }

    /// Goes to the next word; false where there is none.
    public boolean next() {
        length = 0;
        boolean sign = false;
        while (true) {
            if (taken == folded.length()) {
                if (!sign && plain()) {
                    return true;
                }
                if (next == text.length()) {
                    return length > 0;
                }
                read();
                if (folded.isEmpty() && length > 0) {
                    end = count;
                }
                continue;
            }
            int codePoint = folded.codePointAt(taken);
            Kind kind = kind(codePoint);
            if (length > 0 && (sign || kind != Kind.LETTER)) {
                return true;
            }
            taken += Character.charCount(codePoint);
            if (kind != Kind.GAP) {
                if (length == 0) {
                    start = count - 1;
                }
                for (char c : Character.toChars(codePoint)) {
                    add(c);
                }
                end = count;
                sign = kind == Kind.SIGN;
            }
        }
    }

    /// Takes the plain characters that come next, as most are, quickly; whether a word ended among them.
    private boolean plain() {
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c >= PLAIN.length) {
                return false;
            }
            if (PLAIN[c] == 0 && length > 0) {
                return true;
            }
            if (PLAIN[c] != 0) {
                if (length == 0) {
                    start = count;
                }
                add(PLAIN[c]);
                end = count + 1;
            }
            next++;
            count++;
        }
        return false;
    }

    private void add(char c) {
        if (length == word.length) {
            word = Arrays.copyOf(word, 2 * length);
        }
        word[length++] = c;
    }

    private void read() {
        int codePoint = text.codePointAt(next);
        next += Character.charCount(codePoint);
        count++;
        folded = Folding.of(codePoint);
        taken = 0;
    }

    private static Kind kind(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.COMBINING_SPACING_MARK ->
                Kind.LETTER;
            case Character.OTHER_SYMBOL -> Kind.SIGN;
            default -> Kind.GAP;
        };
    }

    /// The folded word.
    String word() {
        return new String(word, 0, length);
    }

    /// The folded word, in the first [#length] characters, until the next one is read.
    public char[] characters() {
        return word;
    }

    public int length() {
        return length;
    }

    /// Where it begins in the text, in code points.
    int start() {
        return start;
    }

    /// Where it ends, exclusive, in code points; marks that follow are part of it.
    int end() {
        return end;
    }
}
