package nl.tweespraak.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import nl.tweespraak.model.Text;

/// The texts that the cells of a workbook share: in memory, all of them, so that there is a limit.
final class SharedTexts {

    private static final Text LARGE = new Text(
            "de teksten van deze werkmap zijn samen meer dan 50.000.000 tekens of 2.000.000 stuks. Bewaar de tabel als CSV "
                    + "(UTF-8).",
            "the texts of this workbook are together over 50,000,000 characters or 2,000,000 of them. Save the table as "
                    + "CSV (UTF-8).");
    private static final long CHARACTERS = 50_000_000;
    private static final int COUNT = 2_000_000;

    private SharedTexts() {
    }

    /// @throws nl.tweespraak.model.Refusal where they are broken or too large
    static List<String> read(WorkbookParts parts, String part) throws IOException {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        try (Markup markup = Markup.open(parts.file(), parts.open(part))) {
            for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT; event = markup.next()) {
                if (markup.begins(event, "si")) {
                    String text = RichText.read(markup, "si");
                    characters += text.length();
                    texts.add(text);
                    if (characters > CHARACTERS || texts.size() > COUNT) {
                        throw Places.refusal(parts.file(), Places.WHOLE, LARGE);
                    }
                }
            }
        }
        return texts;
    }
}
