package nl.tweespraak.desktop.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Runs work away from the FX thread and brings what it made back to it. Called on the FX thread only.
public final class Jobs implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Jobs.class.getName());
    private static final int THREADS = 3;

    private final Executor executor;
    private final Consumer<Runnable> screen;
    private final Runnable close;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final Map<Object, Job> latest = new HashMap<>();

    private Jobs(Executor executor, Consumer<Runnable> screen, Runnable close) {
        this.executor = executor;
        this.screen = screen;
        this.close = close;
    }

    /// On a few daemon threads.
    public static Jobs background() {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS,
                Thread.ofPlatform().daemon().name("work-", 1).factory());
        return new Jobs(pool, Platform::runLater, pool::shutdownNow);
    }

    /// Everything at once on the calling thread, without a toolkit: for tests and pictures.
    public static Jobs direct() {
        return new Jobs(Runnable::run, Runnable::run, () -> {
        });
    }

    /// The long work that is under way, for the status bar.
    public ObservableList<Job> running() {
        return running;
    }

    /// Long work: named in the status bar, with progress and a way to stop it.
    public <T> Job start(Text title, Update<T> update) {
        Job job = new Job(title);
        running.add(job);
        run(job, update, () -> running.remove(job));
        return job;
    }

    /// Short work of which only the latest counts: an earlier update of the same pane is cancelled and never shown.
    ///
    /// @param pane whose work it is; usually the controller
    public <T> void latest(Object pane, Update<T> update) {
        Job job = new Job(Text.same(""));
        Job before = latest.put(pane, job);
        if (before != null) {
            before.cancel();
        }
        run(job, update, () -> latest.remove(pane, job));
    }

    private <T> void run(Job job, Update<T> update, Runnable ended) {
        executor.execute(() -> {
            Runnable outcome = outcome(job, update);
            screen.accept(() -> {
                ended.run();
                if (job.isCancelled()) {
                    update.stopped();
                } else {
                    outcome.run();
                }
            });
        });
    }

    private <T> Runnable outcome(Job job, Update<T> update) {
        if (job.isCancelled()) {
            return () -> {
            };
        }
        try {
            T result = update.work(job.progress(screen));
            return () -> update.show(result);
        } catch (Throwable e) {
            Text reason = reason(e);
            return () -> update.fail(reason);
        }
    }

    /// What to tell about a failure. What is not a [Refusal] is told by its kind alone, for its message may quote
    /// what a chatter wrote.
    public static Text reason(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.reason();
        }
        LOG.log(System.Logger.Level.WARNING, "Unexpected failure: {0} at {1}", failure.getClass().getName(),
                failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
        String kind = failure.getClass().getSimpleName();
        return new Text("Dit ging onverwacht mis (" + kind + "). Probeer het opnieuw; wat bewaard was, is er nog.",
                "This failed unexpectedly (" + kind + "). Try again; what was saved is still there.");
    }

    @Override
    public void close() {
        close.run();
    }
}
