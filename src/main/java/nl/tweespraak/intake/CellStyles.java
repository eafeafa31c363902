package nl.tweespraak.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/// Which styles of a workbook show a number as a day or a time.
///
/// @param days by the number of the style
record CellStyles(List<Boolean> days) {

    static final CellStyles NONE = new CellStyles(List.of());

    private static final int STYLES = 100_000;
    /// What in a number format is no letter of it: quoted, escaped, in brackets.
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms]+])[^]]*]|_.|\\*.");
    private static final Pattern LETTERS = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    CellStyles {
        days = List.copyOf(days);
    }

    /// @throws nl.tweespraak.model.Refusal where they are broken
    static CellStyles read(WorkbookParts parts, String part) throws IOException {
        Map<String, Boolean> formats = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        boolean cells = false;
        try (Markup markup = Markup.open(parts.file(), parts.open(part))) {
            for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT; event = markup.next()) {
                cells = markup.begins(event, "cellXfs") || (cells && !markup.ends(event, "cellXfs"));
                if (markup.begins(event, "numFmt") && formats.size() < STYLES) {
                    formats.put(String.valueOf(markup.attribute("numFmtId")),
                            isDay(String.valueOf(markup.attribute("formatCode"))));
                } else if (cells && markup.begins(event, "xf") && styles.size() < STYLES) {
                    String format = String.valueOf(markup.attribute("numFmtId"));
                    styles.add(formats.getOrDefault(format, isBuiltInDay(format)));
                }
            }
        }
        return new CellStyles(styles);
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    private static boolean isDay(String format) {
        String bare = ASIDE.matcher(format).replaceAll("");
        return !bare.equalsIgnoreCase("general") && LETTERS.matcher(bare).find();
    }

    /// By ECMA-376, 18.8.30.
    private static boolean isBuiltInDay(String format) {
        int id = format.matches("\\d{1,4}") ? Integer.parseInt(format) : 0;
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }
}
