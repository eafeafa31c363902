package nl.tweespraak.intake;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way of writing times, in the letters of [DateTimeFormatter]. Names of months and halves of the day are read in
/// Dutch and in English, whatever their case.
final class TimePattern {

    private static final int LONGEST = 64;
    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl", "NL"), Locale.ENGLISH);

    private final List<DateTimeFormatter> languages;

    private TimePattern(List<DateTimeFormatter> languages) {
        this.languages = languages;
    }

    /// Empty where the letters are none.
    static Optional<TimePattern> of(String letters) {
        try {
            return letters.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(new TimePattern(LANGUAGES.stream()
                            .map(it -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(letters)
                                    .toFormatter(it).withResolverStyle(ResolverStyle.STRICT))
                            .toList()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A day, a time, both, or both with an offset; null where the whole text is none of them.
    @Nullable
    TemporalAccessor read(String text) {
        String plain = text.replace('\u00a0', ' ').replace('\u202f', ' ');
        for (DateTimeFormatter language : languages) {
            ParsePosition end = new ParsePosition(0);
            // says without an exception whether it is one at all: most of what is asked is none
            if (language.parseUnresolved(plain, end) != null && end.getIndex() == plain.length()) {
                return resolved(language, plain);
            }
        }
        return null;
    }

    private static @Nullable TemporalAccessor resolved(DateTimeFormatter language, String text) {
        try {
            TemporalAccessor found = language.parse(text);
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
}
