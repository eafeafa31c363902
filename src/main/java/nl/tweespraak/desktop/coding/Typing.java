package nl.tweespraak.desktop.coding;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;

/// What somebody types into one field: not saved until they pause for a moment or have typed on for a while, and it
/// says so as long. On the FX thread.
final class Typing {

    private static final Duration PAUSE = Duration.ofMillis(600);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Consumer<@Nullable Runnable> unsaved;
    private final Runnable save;
    private final PauseTransition pause = new PauseTransition();
    private @Nullable Instant since;

    /// @param unsaved hears how to save what is not saved yet, and null when nothing waits any more
    /// @param save takes over what stands in the field, and calls [#end] when that is done
    Typing(InstantSource clock, Consumer<@Nullable Runnable> unsaved, Runnable save) {
        this.clock = clock;
        this.unsaved = unsaved;
        this.save = save;
        pause.setOnFinished(_ -> save.run());
    }

    /// Something was typed that is not saved yet.
    ///
    /// @param whole whether it can be saved as it is; else only who leaves the field knows what it was to be
    void go(boolean whole) {
        Instant begun = since == null ? clock.instant() : since;
        since = begun;
        unsaved.accept(save);
        if (whole) {
            Duration left = LONGEST.minus(Duration.between(begun, clock.instant()));
            if (left.isPositive()) {
                pause.setDuration(javafx.util.Duration.millis((double) Math.min(left.toMillis(), PAUSE.toMillis())));
                pause.playFromStart();
            } else {
                save.run();
            }
        }
    }

    /// Nothing waits any more.
    void end() {
        pause.stop();
        if (since != null) {
            since = null;
            unsaved.accept(null);
        }
    }
}
