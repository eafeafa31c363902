package nl.tweespraak.intake;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweespraak.model.SentAt;
import org.jspecify.annotations.Nullable;

/// A day and the time of it that seem to stand in two places.
///
/// @param form how they are written, [TimeForms#KNOWN] for the known form
record Moment(Sample day, Sample clock, String form) {

    /// A transcript that seems to go back by more than this many hours has gone past midnight: the day is that of its
    /// beginning.
    private static final int BACK = 12;

    /// Null where they are none together.
    ///
    /// @param groups the transcripts by row
    /// @param given the only form that is tried; null: all
    static @Nullable Moment of(Sample day, Sample clock, @Nullable Sample groups, @Nullable String given) {
        Stream<String> forms = Stream.concat(TimeForms.all(given).stream(),
                given == null ? Stream.of(Times.SERIAL) : Stream.empty());
        return forms.filter(it -> fits(day, clock, groups, it)).findFirst().map(it -> new Moment(day, clock, it))
                .orElse(null);
    }

    /// With the form; the known one is said by saying nothing.
    Dialect dialect(Dialect dialect) {
        return form.isEmpty() ? dialect : dialect.withTimes(form);
    }

    private static boolean fits(Sample day, Sample clock, @Nullable Sample groups, String form) {
        Times times = new Times(Dialect.FOUND.withTimes(form.isEmpty() ? null : form));
        LocalDateTime before = null;
        String group = "";
        int joined = 0;
        for (int row = 0; row < Math.min(day.values().size(), clock.values().size()); row++) {
            String date = day.values().get(row).strip();
            String time = clock.values().get(row).strip();
            if (date.isEmpty() || time.isEmpty()) {
                continue;
            }
            Optional<SentAt> at = times.parse(date).filter(it -> !isMidnight(it)).isPresent()
                    ? Optional.empty()
                    : times.joined(date, time);
            if (at.isEmpty()) {
                return false;
            }
            String now = groups == null || row >= groups.values().size() ? "" : groups.values().get(row);
            LocalDateTime moment = at.get().date() == null ? null : at.get().date().atTime(at.get().time());
            if (before != null && moment != null && now.equals(group) && before.isAfter(moment.plusHours(BACK))) {
                return false;
            }
            before = moment;
            group = now;
            joined++;
        }
        return joined > 0;
    }

    /// Of a day to which a program has added no time.
    private static boolean isMidnight(SentAt at) {
        return at.date() != null && at.time().toSecondOfDay() == 0;
    }
}
