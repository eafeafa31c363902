package nl.tweespraak.intake.personal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text as the rules read it: digits and letters of any width as usual ones, one kind of space and of dash, nothing that
/// takes no room. Every place leads back to the text.
final class Folded {

    private static final char FIRST_SPECIAL = 0x7f;

    private final String text;
    private final String lower;
    /// Where each unit came from, with the length at the end; null where each came from its own place.
    private final int @Nullable [] origins;
    /// Whether the answers may spare a rule its patterns.
    private final boolean sparing;
    private final int digits;
    private final boolean capitals;
    private boolean capitalWithin;
    private boolean capitalAfterWord;
    private boolean capitalsTogether;

    private Folded(String text, int @Nullable [] origins, boolean sparing) {
        this.text = text;
        this.lower = lower(text);
        this.origins = origins;
        this.sparing = sparing;
        this.digits = digits(text);
        this.capitals = !lower.equals(text);
        if (capitals) {
            lookAtCapitals();
        }
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    /// Halves of characters count as whatever they may be part of.
    private void lookAtCapitals() {
        for (int i = 1; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.getType(unit) == Character.UPPERCASE_LETTER || Character.isSurrogate(unit)) {
                char before = text.charAt(i - 1);
                char second = i > 1 ? text.charAt(i - 2) : '.';
                capitalsTogether |= unit <= 'Z' && before >= 'A' && before <= 'Z';
                capitalWithin |= before == '(' || (before == ' ' && goesOn(second));
                capitalAfterWord |= before == ' ' && followsWord(i - 1);
            }
        }
    }

    private static boolean goesOn(char unit) {
        return unit == ',' || unit == ';' || unit == '-' || (unit >= '0' && unit <= '9')
                || Character.getType(unit) == Character.LOWERCASE_LETTER || Character.isSurrogate(unit);
    }

    private boolean followsWord(int end) {
        int last = end;
        while (last > 0 && text.charAt(last) == ' ') {
            last--;
        }
        char unit = text.charAt(last);
        boolean shortened = unit == '.' && last > 0 && "rRwW".indexOf(text.charAt(last - 1)) >= 0;
        return Character.isLetter(unit) || unit == ',' || unit == '!' || shortened;
    }

    /// In lower case, unit by unit.
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            return lower;
        }
        StringBuilder one = new StringBuilder(text.length());
        text.chars().forEach(it -> one.append(Character.toLowerCase((char) it)));
        return one.toString();
    }

    static Folded of(String text) {
        return of(text, true);
    }

    /// One that spares no rule a pattern: what is found in it is what the patterns find by themselves.
    static Folded unsparing(String text) {
        return of(text, false);
    }

    private static Folded of(String text, boolean sparing) {
        if (isPlain(text)) {
            return new Folded(text, null, sparing);
        }
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            for (char unit : units(point)) {
                origins = folded.length() + 1 < origins.length ? origins : Arrays.copyOf(origins, origins.length * 2);
                origins[folded.length()] = at;
                folded.append(unit);
            }
            at += Character.charCount(point);
        }
        origins = Arrays.copyOf(origins, folded.length() + 1);
        origins[folded.length()] = text.length();
        return new Folded(folded.toString(), origins, sparing);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SPECIAL) {
                return false;
            }
        }
        return true;
    }

    private static char[] units(int point) {
        int digit = Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(point, 10) : -1;
        if (digit >= 0) {
            return new char[]{(char) ('0' + digit)};
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> new char[0];
            case Character.SPACE_SEPARATOR -> new char[]{' '};
            case Character.DASH_PUNCTUATION -> new char[]{'-'};
            default -> point < 0x2000
                    ? Character.toChars(point)
                    : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).toCharArray();
        };
    }

    String text() {
        return text;
    }

    String lower() {
        return lower;
    }

    /// Whether it may have so many digits.
    boolean hasDigits(int least) {
        return !sparing || digits >= least;
    }

    boolean hasCapitals() {
        return !sparing || capitals;
    }

    /// Whether a capital may stand within a sentence: after a word that goes on, a dash or a bracket.
    boolean hasCapitalWithin() {
        return !sparing || capitalWithin;
    }

    /// Whether a capital may stand after a word, with a comma or an exclamation mark between at most, or the point of a
    /// word that is cut short at an r or a w ("dhr.", "mw.").
    boolean hasCapitalAfterWord() {
        return !sparing || capitalAfterWord;
    }

    /// Whether two capitals of the alphabet stand beside each other.
    boolean hasCapitalsTogether() {
        return !sparing || capitalsTogether;
    }

    /// Whether any of these stands in it, in small letters.
    boolean holdsAny(List<String> parts) {
        for (String part : parts) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return !sparing;
    }

    /// Whether a point stands in it with something behind: one at the end of a sentence leads nowhere.
    boolean hasPointWithin() {
        for (int point = lower.indexOf('.'); point >= 0; point = lower.indexOf('.', point + 1)) {
            if (point + 1 < lower.length() && lower.charAt(point + 1) != ' ') {
                return true;
            }
        }
        return !sparing;
    }

    /// Whether a word begins with any of these, in small letters.
    boolean hasWordWith(List<String> beginnings) {
        for (String part : beginnings) {
            for (int at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + 1)) {
                if (at == 0 || !Character.isLetter(lower.charAt(at - 1))) {
                    return true;
                }
            }
        }
        return !sparing;
    }

    /// Where a place of this is in the text. What takes no room belongs to what stands before it.
    int origin(int at) {
        return origins == null ? at : origins[at];
    }

}
