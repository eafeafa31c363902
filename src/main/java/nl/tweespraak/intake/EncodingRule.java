package nl.tweespraak.intake;

import nl.tweespraak.model.Text;

/// Why a file is read in the encoding that it is read in.
public enum EncodingRule {
    /// A byte order mark.
    MARK,
    /// No mark, and all of it is right as UTF-8.
    FITS,
    /// No mark, and not right as UTF-8.
    ELSE,
    /// Somebody chose it.
    GIVEN,
    /// It is a workbook.
    WORKBOOK;

    public Text words() {
        return switch (this) {
            case MARK -> new Text("het bestand zegt het zelf, met een bytevolgordemarkering",
                    "the file says so itself, by a byte order mark");
            case FITS -> new Text("alle tekens kloppen als UTF-8", "all characters are right as UTF-8");
            case ELSE -> new Text(
                    "als UTF-8 kloppen niet alle tekens; oudere Nederlandse systemen en Excel schrijven Windows-1252",
                    "not all characters are right as UTF-8; older Dutch systems and Excel write Windows-1252");
            case GIVEN -> new Text("zo gekozen", "chosen so");
            case WORKBOOK -> new Text("een werkmap zegt het zelf", "a workbook says so itself");
        };
    }
}
