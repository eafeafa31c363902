package nl.tweespraak.exchange.spss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Text cut by bytes without cutting a character.
public final class Utf8 {

    private Utf8() {
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The longest beginning of a text that takes no more than so many bytes; a character is never halved, nor are the
    /// marks that combine with it torn off.
    public static String cut(String text, int most) {
        byte[] all = bytes(text);
        if (all.length <= most) {
            return text;
        }
        int end = most;
        while (end > 0 && (all[end] & 0xC0) == 0x80) {
            end--;
        }
        String cut = new String(all, 0, end, StandardCharsets.UTF_8);
        int whole = cut.length();
        while (whole > 0 && combines(text.codePointAt(whole))) {
            whole = cut.offsetByCodePoints(whole, -1);
        }
        return cut.substring(0, whole == 0 ? cut.length() : whole);
    }

    private static boolean combines(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// A text in lines of at most so many bytes, broken at spaces where there are any.
    static List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (bytes(rest).length > most) {
            String line = cut(rest, most);
            int space = line.lastIndexOf(' ');
            if (space > 0) {
                line = line.substring(0, space);
            }
            lines.add(line.stripTrailing());
            rest = rest.substring(line.length()).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
