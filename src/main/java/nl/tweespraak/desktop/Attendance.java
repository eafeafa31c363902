package nl.tweespraak.desktop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/// Whether somebody is at the desk, and since when without a rest: for the pause lock and the break reminder. In memory
/// alone, and forgotten with the window: how anybody works is nobody's business.
final class Attendance {

    /// Whoever does nothing for so long has had a rest.
    private static final Duration REST = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final IntSupplier lockAfter;
    private final IntSupplier breakAfter;
    private final Runnable lock;
    private final Runnable remind;
    private Instant acted;
    private Instant began;

    /// @param lockAfter minutes without a sign of anybody after which to lock
    /// @param breakAfter minutes of work without a rest after which to remind; 0 for never
    Attendance(InstantSource clock, IntSupplier lockAfter, IntSupplier breakAfter, Runnable lock, Runnable remind) {
        this.clock = clock;
        this.lockAfter = lockAfter;
        this.breakAfter = breakAfter;
        this.lock = lock;
        this.remind = remind;
        this.acted = clock.instant();
        this.began = acted;
    }

    /// Somebody pressed a key or moved the mouse. Whoever comes back after the pause, perhaps from a computer that
    /// slept meanwhile, finds it locked all the same.
    ///
    /// @return whether it locked instead
    boolean act() {
        Instant now = clock.instant();
        boolean away = isAway(now);
        if (away) {
            lock.run();
        }
        if (away || Duration.between(acted, now).compareTo(REST) >= 0) {
            began = now;
        }
        acted = now;
        return away;
    }

    /// Time passed.
    void look() {
        Instant now = clock.instant();
        if (isAway(now)) {
            lock.run();
            return;
        }
        int minutes = breakAfter.getAsInt();
        boolean working = Duration.between(acted, now).compareTo(REST) < 0;
        if (minutes > 0 && working && Duration.between(began, now).compareTo(Duration.ofMinutes(minutes)) >= 0) {
            began = now;
            remind.run();
        }
    }

    private boolean isAway(Instant now) {
        return Duration.between(acted, now).compareTo(Duration.ofMinutes(lockAfter.getAsInt())) >= 0;
    }
}
