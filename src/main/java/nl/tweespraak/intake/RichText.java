package nl.tweespraak.intake;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/// The bare text of a cell that may bear markup: its runs one after the other, without phonetic help.
final class RichText {

    /// How a character is written that XML cannot hold: `_x000D_`.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {
    }

    /// From the begin to the end of an element.
    static String read(Markup markup, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        for (int event = markup.next(); !markup.ends(event, element); event = markup.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw markup.broken();
            }
            phonetic += markup.begins(event, "rPh") ? 1 : markup.ends(event, "rPh") ? -1 : 0;
            inText = markup.begins(event, "t") || (inText && !markup.ends(event, "t"));
            if (inText && phonetic == 0) {
                markup.text(event, text);
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }
}
