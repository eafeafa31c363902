package nl.tweespraak.exchange.spss;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gives out names that SPSS takes: a letter first, then letters, digits, `.` and `_`, at most 64 bytes, no word of its
/// own, none twice whatever the case.
public final class SavNames {

    private static final int MOST = 64;
    private static final Set<String> RESERVED = Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not",
            "or", "to", "with");

    private final Set<String> taken = new HashSet<>();

    /// The name itself where SPSS takes it, else the nearest that it does; with a number where it is taken.
    public String claim(String wanted) {
        String name = allowed(wanted, MOST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = "_" + number;
            name = allowed(wanted, MOST - ending.length()) + ending;
        }
        return name;
    }

    private static String allowed(String wanted, int most) {
        StringBuilder name = new StringBuilder();
        wanted.codePoints().forEach(each -> {
            boolean fits = Character.isLetterOrDigit(each) || each == '_' || each == '.';
            name.appendCodePoint(fits ? each : '_');
        });
        if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
            name.insert(0, "v_");
        }
        String cut = Utf8.cut(name.toString(), most);
        while (cut.endsWith(".")) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return RESERVED.contains(cut.toLowerCase(Locale.ROOT)) ? cut + "_" : cut;
    }
}
