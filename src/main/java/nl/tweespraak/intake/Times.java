package nl.tweespraak.intake;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import nl.tweespraak.model.SentAt;
import org.jspecify.annotations.Nullable;

/// Reads the times of one file and makes them what the clock in Europe/Amsterdam showed.
///
/// A time that names no offset is of the file's zone. In Amsterdam it stands as it was written, in the hour that comes
/// twice in October and in the one that never was in March alike. From another zone it is converted: of an hour that
/// comes twice there, the first is meant; one that never was goes on by as much as the clock did. A time without a day
/// cannot be converted, and stands.
final class Times {

    static final String SECONDS = "epoch-seconds";
    static final String MILLIS = "epoch-millis";

    private static final Locale DUTCH = Locale.of("nl", "NL");
    /// As long is `2022-03-12`.
    private static final int DAY = 10;
    private static final long MOST_SECONDS = 253_402_300_799L;

    private final @Nullable DateTimeFormatter form;
    private final long unit;
    private final ZoneId zone;
    private int twice;
    private int never;
    private int dayless;

    Times(Dialect dialect) {
        String times = dialect.times();
        this.unit = SECONDS.equals(times) ? 1_000 : MILLIS.equals(times) ? 1 : 0;
        this.form = times == null || unit > 0 ? null : formatter(times);
        this.zone = dialect.zone();
    }

    static boolean isForm(String times) {
        try {
            return times.equals(SECONDS) || times.equals(MILLIS)
                    || (times.length() <= 64 && formatter(times) != null);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static DateTimeFormatter formatter(String times) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(times)
                .toFormatter(DUTCH).withResolverStyle(ResolverStyle.STRICT);
    }

    /// Empty where the text is no time.
    Optional<SentAt> parse(String text) {
        if (unit > 0) {
            return instant(text).map(it -> local(it.atZone(SentAt.ZONE).toLocalDateTime()));
        }
        TemporalAccessor found = formed(text);
        return switch (found) {
            case OffsetDateTime moment -> Optional.of(local(moment.atZoneSameInstant(SentAt.ZONE).toLocalDateTime()));
            case LocalDateTime moment -> Optional.of(placed(moment));
            case LocalTime time -> Optional.of(new SentAt(null, time));
            case null, default -> known(text).map(it -> namesOffset(text) ? it : placed(it));
        };
    }

    /// Empty where the text is no day and no moment.
    Optional<LocalDate> day(String text) {
        if (formed(text) instanceof LocalDate day) {
            return Optional.of(day);
        }
        if (text.length() == DAY && unit == 0) {
            return SentAt.parseDate(text);
        }
        Optional<LocalDate> moment = parse(text).map(SentAt::date);
        return moment.isPresent() || unit > 0 ? moment : SentAt.parseDate(text);
    }

    /// Every time of the known forms begins with a digit or a sign.
    private static Optional<SentAt> known(String text) {
        boolean may = !text.isEmpty()
                && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '+' || text.charAt(0) == '-');
        return may ? SentAt.parse(text) : Optional.empty();
    }

    /// Times that were twice on the clock of the file's zone.
    int twice() {
        return twice;
    }

    /// Times that never were on it.
    int never() {
        return never;
    }

    /// Times without a day that ought to have been converted.
    int dayless() {
        return dayless;
    }

    private @Nullable TemporalAccessor formed(String text) {
        ParsePosition end = new ParsePosition(0);
        // says without an exception whether it is one at all: most of what is asked is none
        if (form == null || form.parseUnresolved(text, end) == null || end.getIndex() < text.length()) {
            return null;
        }
        try {
            TemporalAccessor found = form.parse(text);
            boolean day = found.isSupported(ChronoField.EPOCH_DAY);
            if (!found.isSupported(ChronoField.NANO_OF_DAY)) {
                return day ? LocalDate.from(found) : null;
            }
            if (!day) {
                return LocalTime.from(found);
            }
            return found.isSupported(ChronoField.OFFSET_SECONDS)
                    ? OffsetDateTime.from(found)
                    : LocalDateTime.from(found);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private Optional<Instant> instant(String text) {
        try {
            double number = Double.parseDouble(text);
            return Math.abs(number) * unit > MOST_SECONDS * 1_000.0
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochMilli(Math.round(number * unit)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The text is a time as [SentAt] reads it.
    private static boolean namesOffset(String text) {
        int time = Math.max(text.indexOf('T'), text.indexOf(' '));
        return time > 0 && (text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0);
    }

    private SentAt placed(SentAt at) {
        if (at.date() != null) {
            return placed(at.date().atTime(at.time()));
        }
        if (!zone.equals(SentAt.ZONE)) {
            dayless++;
        }
        return at;
    }

    private SentAt placed(LocalDateTime moment) {
        int offsets = zone.getRules().getValidOffsets(moment).size();
        twice += offsets > 1 ? 1 : 0;
        never += offsets == 0 ? 1 : 0;
        return local(zone.equals(SentAt.ZONE)
                ? moment
                : moment.atZone(zone).withZoneSameInstant(SentAt.ZONE).toLocalDateTime());
    }

    private static SentAt local(LocalDateTime moment) {
        return new SentAt(moment.toLocalDate(), moment.toLocalTime());
    }
}
