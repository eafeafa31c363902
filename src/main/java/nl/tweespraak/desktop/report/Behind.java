package nl.tweespraak.desktop.report;

import java.util.List;
import nl.tweespraak.report.Figure;
import nl.tweespraak.report.Known;
import org.jspecify.annotations.Nullable;

/// The cases behind a number.
///
/// @param number which
/// @param cases in order of import
record Behind(Asked number, List<Line> cases) {

    Behind {
        cases = List.copyOf(cases);
    }

    /// A number on the screen that somebody asks about.
    ///
    /// @param figure whose it is
    /// @param known whose cases are meant: those so known; null for those that the figure counts
    record Asked(Figure figure, @Nullable Known known) {

        /// How many cases there are behind it; null where the figure is no count.
        @Nullable
        Integer count() {
            if (known == null) {
                return figure.n();
            }
            return switch (known) {
                case KNOWN -> figure.known();
                case UNKNOWN -> figure.unknown();
                case OPEN, NOT_APPLICABLE -> Integer.valueOf(figure.open());
            };
        }

        /// The same number in another reading of the report.
        boolean is(@Nullable Asked other) {
            return other != null && figure.definition().id().equals(other.figure().definition().id())
                    && known == other.known();
        }
    }

    /// How a case came to its answers.
    enum Way {
        /// All who handed in agree.
        AGREED,
        /// A decision made an answer.
        DECIDED,
        /// One coder handed in.
        SINGLE,
        /// There is no consensus.
        OPEN,
        /// It is a conversation and not analysed as a case, or nothing is asked of it.
        NONE
    }

    record Line(String id, Way way) {
    }

    long count(Way way) {
        return cases.stream().filter(it -> it.way() == way).count();
    }
}
