package nl.tweespraak.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ways of writing times and days that are tried where nobody says which it is. Of two that fit, the day stands
/// before the month: these are Dutch files.
final class TimeForms {

    /// The known form: what a mapping says by saying nothing.
    static final String KNOWN = "";

    private static final List<String> FORMS = List.of("d-M-uuuu[[,] H:mm[:ss]]", "d/M/uuuu[[,] H:mm[:ss]]",
            "d.M.uuuu[[,] H:mm[:ss]]", "d-M-uu[[,] H:mm[:ss]]", "d/M/uu[[,] H:mm[:ss]]", "uuuu/M/d[[,] H:mm[:ss]]",
            "uuuu-M-d[[,] H:mm[:ss]]", "d MMMM uuuu[[,] H:mm[:ss]]", "d MMM[.] uuuu[[,] H:mm[:ss]]",
            "M/d/uuuu[[,] H:mm[:ss]]", "M/d/uu[[,] h:mm[:ss] a]", "M/d/uuuu[[,] h:mm[:ss] a]",
            "MMMM d, uuuu[[,] h:mm[:ss] a]", "MMM d, uuuu[[,] h:mm[:ss] a]", "uuuuMMdd'T'HHmmss",
            "H.mm", "H:mm[:ss]", "h:mm[:ss] a", Times.MILLIS, Times.SECONDS);
    /// In seconds: 2001 and 2065. A number outside is no time, but an id or a count.
    private static final double EARLIEST = 1e9;
    private static final double LATEST = 3e9;

    private TimeForms() {
    }

    /// Those that are tried, the known one first.
    ///
    /// @param given the only one that is tried; null: all
    static List<String> all(@Nullable String given) {
        return given != null ? List.of(given) : Stream.concat(Stream.of(KNOWN), FORMS.stream()).toList();
    }

    /// The form by which all these are times, [#KNOWN] for the known one; null where there is none.
    ///
    /// @param given the only one that is tried; null: all
    static @Nullable String of(List<String> values, @Nullable String given) {
        return first(values, given, (times, value) -> times.parse(value).isPresent());
    }

    /// The same for days.
    static @Nullable String ofDays(List<String> values, @Nullable String given) {
        return first(values, given, (times, value) -> times.day(value).isPresent());
    }

    private static @Nullable String first(List<String> values, @Nullable String given,
            BiPredicate<Times, String> reads) {
        if (values.isEmpty()) {
            return null;
        }
        return all(given).stream().filter(it -> fits(values, it, reads)).findFirst().orElse(null);
    }

    private static boolean fits(List<String> values, String form, BiPredicate<Times, String> reads) {
        double unit = form.equals(Times.MILLIS) ? 1_000 : 1;
        Times times = new Times(Dialect.FOUND.withTimes(form.isEmpty() ? null : form));
        boolean epoch = form.equals(Times.MILLIS) || form.equals(Times.SECONDS);
        return values.stream().map(String::strip).allMatch(it -> reads.test(times, it)
                && (!epoch || number(it).filter(at -> at / unit > EARLIEST && at / unit < LATEST).isPresent()));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
