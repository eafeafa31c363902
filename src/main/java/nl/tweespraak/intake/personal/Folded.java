package nl.tweespraak.intake.personal;

import java.text.Normalizer;
import java.util.Arrays;
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
    private final int digits;
    private final boolean capitals;

    private Folded(String text, int @Nullable [] origins) {
        this.text = text;
        this.lower = lower(text);
        this.origins = origins;
        this.digits = (int) text.chars().filter(it -> it >= '0' && it <= '9').count();
        this.capitals = !lower.equals(text);
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
        if (text.chars().allMatch(it -> it < FIRST_SPECIAL)) {
            return new Folded(text, null);
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
        return new Folded(folded.toString(), origins);
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

    /// How many digits it has.
    int digits() {
        return digits;
    }

    boolean hasCapitals() {
        return capitals;
    }

    /// Where a place of this is in the text. What takes no room belongs to what stands before it.
    int origin(int at) {
        return origins == null ? at : origins[at];
    }

}
