package nl.tweespraak.exchange.spss;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// A variable of an SPSS file.
///
/// @param name as [SavNames] gives them out
/// @param label cut at 255 bytes when written; empty for none
/// @param width bytes of a string, at most 32,767; 0 for a number
/// @param labels what values mean, cut at 120 bytes when written; the values are codes as text, for numbers too
/// @param missing values that count as missing, at most three; one for a string of more than eight bytes, for programs
/// do not agree on how several are written there
public record SavVariable(String name, String label, int width, Format format, Measure measure,
        SortedMap<String, String> labels, List<String> missing) {

    /// The longest string that SPSS keeps, in bytes.
    public static final int LONGEST = 32_767;

    /// What still fits into one segment; longer strings are written as several.
    static final int SEGMENT = 255;

    /// Strings of at most so many bytes are kept like numbers.
    public static final int SHORT = 8;
    private static final int MOST_MISSING = 3;
    private static final Text TOO_MANY = new Text(
            "SPSS kent hoogstens drie ontbrekende waarden per variabele; %s heeft er %d.",
            "SPSS takes at most three missing values per variable; %s has %d.");

    public SavVariable {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        missing = List.copyOf(missing);
        if (missing.size() > MOST_MISSING) {
            throw new Refusal(TOO_MANY.with(name, missing.size()));
        }
        if (width < 0 || width > LONGEST || (width > SHORT && missing.size() > 1)) {
            throw new IllegalArgumentException("a string of " + width + " bytes");
        }
    }

    /// How SPSS shows values.
    ///
    /// @param code SPSS's number of the format
    /// @param width in characters
    public record Format(int code, int width, int decimals) {

        private static final int STRING = 1;
        private static final int NUMBER = 5;
        private static final int SORTABLE_DATE = 39;
        private static final int WIDEST = 40;

        /// Year, month and day: `2022/03/12`.
        public static final Format DATE = new Format(SORTABLE_DATE, 10, 0);

        public static Format number(int width, int decimals) {
            return new Format(NUMBER, Math.min(width, WIDEST), decimals);
        }

        public static Format string(int bytes) {
            return new Format(STRING, bytes, 0);
        }

        /// As a syntax file has it: `F8.0`, `A20`.
        public String syntax() {
            return switch (code) {
                case STRING -> "A" + width;
                case SORTABLE_DATE -> "SDATE" + width;
                default -> "F" + width + "." + decimals;
            };
        }
    }

    /// Measurement level.
    public enum Measure {
        NOMINAL(1), ORDINAL(2), SCALE(3);

        private final int code;

        Measure(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    boolean isString() {
        return width > 0;
    }

    /// How many segments hold it.
    int segments() {
        return width <= SEGMENT ? 1 : (width + 251) / 252;
    }

    /// The declared width of a segment, in bytes.
    int segmentWidth(int segment) {
        return segment < segments() - 1 ? SEGMENT : width - segment * 252;
    }

    /// How many units of eight bytes a segment takes.
    int elements(int segment) {
        return isString() ? (segmentWidth(segment) + 7) / 8 : 1;
    }

    int elements() {
        int all = 0;
        for (int segment = 0; segment < segments(); segment++) {
            all += elements(segment);
        }
        return all;
    }
}
