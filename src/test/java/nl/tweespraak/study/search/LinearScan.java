package nl.tweespraak.study.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The plainest search there is, written apart from the index: folds a whole text, cuts it with a pattern, and looks at
/// every word.
final class LinearScan {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Mc}]+|\\p{So}");
    private static final Pattern SILENT = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}]|[\\x{1F3FB}-\\x{1F3FF}]");
    private static final String[][] BY_HAND = {{"æ", "ae"}, {"œ", "oe"}, {"ø", "o"}, {"ł", "l"}, {"đ", "d"},
            {"ð", "d"}, {"þ", "th"}, {"ħ", "h"}};

    private LinearScan() {
    }

    static List<String> words(String text) {
        String upper = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        String folded = upper.codePoints().map(Character::toLowerCase).mapToObj(Character::toString)
                .collect(Collectors.joining());
        folded = SILENT.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
        for (String[] each : BY_HAND) {
            folded = folded.replace(each[0], each[1]);
        }
        List<String> words = new ArrayList<>();
        for (Matcher each = WORD.matcher(folded); each.find();) {
            words.add(each.group());
        }
        return words;
    }

    /// What is typed as a part of a line of words, each with a space before and behind it.
    ///
    /// @param open whether the last word may go on
    static String part(String typed, boolean open) {
        String line = " " + String.join(" ", words(typed));
        return open ? line : line + " ";
    }

    /// The words of a text in one line, to be searched often.
    static String line(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }

    static boolean finds(String line, List<String> parts) {
        return parts.stream().allMatch(line::contains);
    }
}
