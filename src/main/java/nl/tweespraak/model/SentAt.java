package nl.tweespraak.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a message was sent, as the wall clock in Europe/Amsterdam showed it; the date is absent where only a time is
/// known. Messages are ordered by their position, never by this.
public record SentAt(@Nullable LocalDate date, LocalTime time) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /// Reads ISO 8601 (with or without an offset; without one it is Amsterdam time) or `HH:mm[:ss]`. Empty where the
    /// text is neither.
    public static Optional<SentAt> parse(String text) {
        try {
            if (text.indexOf('T') < 0 && text.indexOf(' ') < 0) {
                return Optional.of(new SentAt(null, time(text)));
            }
            String iso = text.replace(' ', 'T');
            LocalDateTime local = hasOffset(iso) ? inAmsterdam(OffsetDateTime.parse(iso)) : LocalDateTime.parse(iso);
            return Optional.of(new SentAt(local.toLocalDate(), local.toLocalTime()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Hours and minutes, as most have it, without the format's machinery: a study has a million of them.
    private static LocalTime time(String text) {
        return text.length() == 5 && text.charAt(2) == ':' && isDigits(text, 0) && isDigits(text, 3)
                ? LocalTime.of(number(text, 0), number(text, 3))
                : LocalTime.parse(text);
    }

    private static boolean isDigits(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9' && text.charAt(at + 1) >= '0'
                && text.charAt(at + 1) <= '9';
    }

    private static int number(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    /// Reads a date, or the date of a moment as [#parse] reads it. Empty where the text is neither.
    public static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return parse(text).map(SentAt::date);
        }
    }

    private static boolean hasOffset(String iso) {
        int time = iso.indexOf('T');
        return iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
    }

    private static LocalDateTime inAmsterdam(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDateTime();
    }

    /// ISO 8601: `2022-03-12T14:02` or `14:02`.
    @Override
    public String toString() {
        return date == null ? time.toString() : date.atTime(time).toString();
    }
}
