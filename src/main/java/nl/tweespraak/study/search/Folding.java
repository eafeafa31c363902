package nl.tweespraak.study.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a character is to a search: without case, accent and ligature.
///
/// Each code point by itself: taken apart by compatibility (é is e, ﬁ is fi, ² is 2, full width is half), without
/// case (ß is ss, and I, i, İ and ı are one letter), without marks and signs that show nothing (a soft hyphen, a
/// variation selector, the tone of an emoji), and a few letters that Unicode does not take apart by hand (ø is o).
final class Folding {

    private static final int TABLE = 0x2200;
    private static final int FIRST_TONE = 0x1F3FB;
    private static final int LAST_TONE = 0x1F3FF;
    private static final Map<Integer, String> BY_HAND = Map.of((int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o",
            (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ħ', "h");

    private static final @Nullable String[] KNOWN = new String[TABLE];

    private Folding() {
    }

    /// @return none, one or a few code points
    static String of(int codePoint) {
        if (codePoint >= TABLE) {
            return fold(codePoint);
        }
        String known = KNOWN[codePoint];
        if (known == null) {
            known = fold(codePoint);
            KNOWN[codePoint] = known;
        }
        return known;
    }

    private static String fold(int codePoint) {
        if (codePoint >= FIRST_TONE && codePoint <= LAST_TONE) {
            return "";
        }
        String upper = apart(Character.toString(codePoint)).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        // One by one: a final sigma is a sigma.
        apart(upper).codePoints().map(Character::toLowerCase).filter(Folding::shows)
                .forEach(it -> folded.append(BY_HAND.getOrDefault(it, Character.toString(it))));
        return folded.toString();
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static boolean shows(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        };
    }
}
