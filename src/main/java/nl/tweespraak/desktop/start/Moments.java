package nl.tweespraak.desktop.start;

import java.time.Instant;
import java.time.LocalDate;
import nl.tweespraak.desktop.kit.Dates;

/// When something was made, to the minute: there may be several backups of one day.
final class Moments {

    private Moments() {
    }

    /// 12 maart 2026 14:03, in the zone of this computer.
    static String of(Dates dates, Instant moment) {
        return dates.date(LocalDate.ofInstant(moment, dates.clock().getZone())) + " " + dates.time(moment);
    }
}
