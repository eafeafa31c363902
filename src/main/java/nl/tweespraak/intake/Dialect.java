package nl.tweespraak.intake;

import java.time.ZoneId;
import nl.tweespraak.model.SentAt;
import org.jspecify.annotations.Nullable;

/// How a file is written, beside where its parts are. What is null is found by a rule.
///
/// @param encoding of the characters; null: a byte order mark says it, else UTF-8 where that fits, else Windows-1252
/// @param delimiter of the cells of a table; null: the one by which most wanted columns are found
/// @param sheet the name of the worksheet; null: the first that is shown
/// @param line how a line of a text log opens a message, such as `{time} - {speaker}: {text}`; null: `Speaker: text` and
/// `[time] Speaker: text`
/// @param times how times and days are written, as [java.time.format.DateTimeFormatter] has it, or `epoch-seconds`,
/// `epoch-millis` or `spreadsheet-days`; null: ISO 8601. Times of the known forms are read besides
/// @param zone of times that name none
public record Dialect(@Nullable Encoding encoding, @Nullable Character delimiter, @Nullable String sheet,
        @Nullable String line, @Nullable String times, ZoneId zone) {

    /// Everything found by its rule, times in Europe/Amsterdam.
    public static final Dialect FOUND = new Dialect(null, null, null, null, null, SentAt.ZONE);

    public Dialect with(@Nullable Encoding given) {
        return new Dialect(given, delimiter, sheet, line, times, zone);
    }

    public Dialect withDelimiter(@Nullable Character given) {
        return new Dialect(encoding, given, sheet, line, times, zone);
    }

    public Dialect withSheet(@Nullable String given) {
        return new Dialect(encoding, delimiter, given, line, times, zone);
    }

    public Dialect withLine(@Nullable String given) {
        return new Dialect(encoding, delimiter, sheet, given, times, zone);
    }

    public Dialect withTimes(@Nullable String given) {
        return new Dialect(encoding, delimiter, sheet, line, given, zone);
    }

    public Dialect in(ZoneId given) {
        return new Dialect(encoding, delimiter, sheet, line, times, given);
    }
}
