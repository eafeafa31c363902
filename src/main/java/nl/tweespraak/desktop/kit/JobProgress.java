package nl.tweespraak.desktop.kit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.tweespraak.model.Progress;
import org.jspecify.annotations.Nullable;

/// Passes on the latest state only: a million steps do not make a million visits to the FX thread.
final class JobProgress implements Progress {

    private record State(long done, long of) {
    }

    private final Job job;
    private final Consumer<Runnable> screen;
    private final AtomicReference<@Nullable State> waiting = new AtomicReference<>();

    JobProgress(Job job, Consumer<Runnable> screen) {
        this.job = job;
        this.screen = screen;
    }

    @Override
    public boolean go(long done, long of) {
        if (waiting.getAndSet(new State(done, of)) == null) {
            screen.accept(this::show);
        }
        return !job.isCancelled();
    }

    private void show() {
        State state = waiting.getAndSet(null);
        if (state != null) {
            job.at(state.done(), state.of());
        }
    }
}
