package nl.tweespraak.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What a cell of a workbook says, as text: a number in its shortest form, a time as ISO 8601.
///
/// @param from1904 days are counted from 1904, as older Macintoshes did
record CellTexts(List<String> shared, CellStyles styles, boolean from1904) {

    private static final Text FORMULA = new Text(
            "deze cel is een formule zonder bewaarde uitkomst, en formules worden nooit uitgevoerd. Plak de waarde, of bewaar "
                    + "de werkmap opnieuw.",
            "this cell is a formula without a stored result, and formulas are never run. Paste the value, or save the "
                    + "workbook again.");
    private static final Text FAULT = new Text("deze cel toont een fout van het rekenprogramma. Herstel de cel.",
            "this cell shows an error of the spreadsheet program. Mend the cell.");
    private static final Text BROKEN = new Text("deze cel is niet te lezen. Bewaar de werkmap opnieuw.",
            "this cell cannot be read. Save the workbook again.");
    /// The first of January 10000.
    static final double LAST_DAY = 2_958_466;
    private static final double LONGEST = 1e15;
    private static final int LEAP_YEAR_THAT_WAS_NONE = 60;

    /// @param fault why there is none; null where there is one
    record Cell(String text, @Nullable Text fault) {

        /// Never what stands in it.
        @Override
        public String toString() {
            return "cell";
        }
    }

    /// @param type as the file has it: s, str, inlineStr, b, e, d, n
    /// @param value null where the cell has none
    Cell cell(String type, int style, @Nullable String value, boolean formula) {
        if (value == null) {
            return formula ? new Cell("", FORMULA) : new Cell("", null);
        }
        return switch (type) {
            case "s" -> sharedText(value);
            case "inlineStr", "d" -> new Cell(value, null);
            case "str" -> new Cell(RichText.unescaped(value), null);
            case "b" -> new Cell(value.strip().equals("1") ? "true" : "false", null);
            case "e" -> new Cell("", FAULT);
            default -> number(value.strip(), styles.isDay(style));
        };
    }

    private Cell sharedText(String value) {
        String digits = value.strip();
        int index = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
        return index >= 0 && index < shared.size() ? new Cell(shared.get(index), null) : new Cell("", BROKEN);
    }

    private Cell number(String value, boolean day) {
        try {
            if (value.isEmpty()) {
                return new Cell("", null);
            }
            double number = Double.parseDouble(value);
            if (!Double.isFinite(number)) {
                return new Cell("", BROKEN);
            }
            if (day && number >= 0 && number < LAST_DAY) {
                return new Cell(moment(number), null);
            }
            return new Cell(Math.rint(number) == number && Math.abs(number) < LONGEST
                    ? Long.toString((long) number)
                    : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString(), null);
        } catch (NumberFormatException _) {
            return new Cell("", BROKEN);
        }
    }

    /// What a number of days means to a spreadsheet, rounded to seconds: a fraction of a day is no exact time.
    static LocalDateTime moment(double number, boolean from1904) {
        LocalDate first = from1904
                ? LocalDate.of(1904, 1, 1)
                : LocalDate.of(1899, 12, number < LEAP_YEAR_THAT_WAS_NONE ? 31 : 30);
        return first.atStartOfDay().plus(Math.round(number * 86_400_000), ChronoUnit.MILLIS)
                .plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
    }

    private String moment(double number) {
        LocalDateTime moment = moment(number, from1904);
        if (number < 1) {
            return moment.toLocalTime().toString();
        }
        return Math.rint(number) == number ? moment.toLocalDate().toString() : moment.toString();
    }
}
