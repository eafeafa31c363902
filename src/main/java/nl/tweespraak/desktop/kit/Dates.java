package nl.tweespraak.desktop.kit;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// Times and numbers as the chosen language writes them, for what is written now; follow
/// [Words#languageProperty()] to write them again.
public final class Dates {

    private final Words words;
    private final Clock clock;

    public Dates(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// 12 maart 2022.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", words.language().locale()).format(date);
    }

    /// 14:03.
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /// 14:03, in the zone of this computer.
    public String time(Instant instant) {
        return time(instant.atZone(clock.getZone()).toLocalTime());
    }

    /// As near as it needs to be: vandaag 14:03, gisteren 16:40, 3 maart, 3 maart 2022.
    public String near(Instant instant) {
        ZonedDateTime then = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (then.toLocalDate().equals(today)) {
            return words.get("kit.today", time(then.toLocalTime()));
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return words.get("kit.yesterday", time(then.toLocalTime()));
        }
        return then.getYear() == today.getYear()
                ? DateTimeFormatter.ofPattern("d MMMM", words.language().locale()).format(then)
                : date(then.toLocalDate());
    }

    /// 1.204.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(words.language().locale()).format(number);
    }

    public Clock clock() {
        return clock;
    }
}
