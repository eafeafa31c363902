package nl.tweespraak.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    /// Days since the end of 1899 as spreadsheets count them, a part of a day being the time.
    static final String SERIAL = "spreadsheet-days";

    /// As long is `2022-03-12`.
    private static final int DAY = 10;
    /// Where programs put a time that has no day: all of them before this year.
    private static final int FIRST_YEAR = 1905;
    private static final List<TimePattern> CLOCKS = Stream.of("H:mm[:ss]", "H.mm[.ss]", "h:mm[:ss] a")
            .flatMap(it -> TimePattern.of(it).stream()).toList();
    private static final Pattern COUNTED = Pattern.compile("[0-9]{1,7}(?:\\.[0-9]{1,20})?");
    private static final long MOST_SECONDS = 253_402_300_799L;

    private final @Nullable TimePattern form;
    private final long unit;
    private final boolean serial;
    private final @Nullable Times asWritten;
    private final ZoneId zone;
    private int twice;
    private int never;
    private int dayless;

    Times(Dialect dialect) {
        String times = dialect.times();
        this.unit = SECONDS.equals(times) ? 1_000 : MILLIS.equals(times) ? 1 : 0;
        this.serial = SERIAL.equals(times);
        this.form = times == null || unit > 0 || serial ? null : TimePattern.of(times).orElseThrow();
        this.zone = dialect.zone();
        this.asWritten = zone.equals(SentAt.ZONE) ? null : new Times(dialect.in(SentAt.ZONE));
    }

    static boolean isForm(String times) {
        return times.equals(SECONDS) || times.equals(MILLIS) || times.equals(SERIAL)
                || TimePattern.of(times).isPresent();
    }

    /// Empty where the text is no time.
    Optional<SentAt> parse(String text) {
        if (unit > 0) {
            return instant(text).map(it -> local(it.atZone(SentAt.ZONE).toLocalDateTime()));
        }
        Optional<SentAt> counted = serial ? counted(text) : Optional.empty();
        if (counted.isPresent()) {
            return counted.map(this::placed);
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
        if (text.length() == DAY && unit == 0 && !serial) {
            return SentAt.parseDate(text);
        }
        Optional<LocalDate> moment = parse(text).map(SentAt::date);
        return moment.isPresent() || unit > 0 ? moment : SentAt.parseDate(text);
    }

    /// A day and the time of it that stand apart. Empty where either is not what it ought to be, or the time is missing.
    ///
    /// @param day empty where none is given: then the time alone is known
    /// @param time may bear a day of its own, if it is the same or one before 1905, where programs put times without one
    Optional<SentAt> joined(String day, String time) {
        Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : written().day(day);
        Optional<SentAt> clock = written().clock(time);
        boolean apart = clock.map(SentAt::date).filter(it -> it.getYear() >= FIRST_YEAR)
                .filter(it -> date.filter(it::equals).isEmpty()).isPresent();
        if (apart || (date.isEmpty() && !day.isEmpty())) {
            return Optional.empty();
        }
        return clock.map(it -> placed(new SentAt(date.orElse(null), it.time())));
    }

    /// A day and a time are each read as they are written, and converted together.
    private Times written() {
        return asWritten == null ? this : asWritten;
    }

    private Optional<SentAt> clock(String text) {
        return parse(text).or(() -> CLOCKS.stream().map(it -> it.read(text)).filter(LocalTime.class::isInstance)
                .findFirst().map(it -> new SentAt(null, LocalTime.from(it))));
    }

    /// A number of days as spreadsheets count them; below 1 it is a time alone.
    private static Optional<SentAt> counted(String text) {
        double number = COUNTED.matcher(text).matches() ? Double.parseDouble(text) : CellTexts.LAST_DAY;
        if (number >= CellTexts.LAST_DAY) {
            return Optional.empty();
        }
        LocalDateTime moment = CellTexts.moment(number, false);
        return Optional.of(new SentAt(number < 1 ? null : moment.toLocalDate(), moment.toLocalTime()));
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
        return form == null ? null : form.read(text);
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
