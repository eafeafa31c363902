package nl.tweespraak.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How long the texts of a study stay.
///
/// @param until the last day on which they may be there; null where nobody said
/// @param purged when they were removed the last time; null where they never were
public record Retention(@Nullable LocalDate until, @Nullable Instant purged, Stamp stamp) implements Entry {

    /// How far it is.
    public enum State {
        /// Nobody said how long, or it is still long.
        OPEN,
        /// The last day is no more than a month away.
        SOON,
        /// The last day is past and the texts are there.
        PAST,
        /// They are removed.
        PURGED
    }

    public State state(LocalDate today) {
        if (purged != null) {
            return State.PURGED;
        }
        if (until == null || today.isBefore(until.minusMonths(1))) {
            return State.OPEN;
        }
        return today.isAfter(until) ? State.PAST : State.SOON;
    }

    @Override
    public RetentionKey key() {
        return new RetentionKey();
    }

    @Override
    public @Nullable String caseId() {
        return null;
    }
}
