package nl.tweespraak.desktop.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// A running piece of work as the screen sees it. Its properties change on the FX thread only.
public final class Job {

    private final Text title;
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper(this, "done");
    private final ReadOnlyLongWrapper of = new ReadOnlyLongWrapper(this, "of");
    private final ReadOnlyLongWrapper secondsLeft = new ReadOnlyLongWrapper(this, "secondsLeft", -1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final long started = System.nanoTime();

    Job(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }

    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// 0 where nobody knows how much there is.
    public ReadOnlyLongProperty ofProperty() {
        return of.getReadOnlyProperty();
    }

    /// An estimate; -1 where there is none yet.
    public ReadOnlyLongProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /// @param screen runs something on the FX thread
    Progress progress(Consumer<Runnable> screen) {
        return new JobProgress(this, screen);
    }

    void at(long done, long of) {
        this.done.set(done);
        this.of.set(of);
        double seconds = (System.nanoTime() - started) / 1e9;
        secondsLeft.set(done <= 0 || of <= 0 || seconds < 2 ? -1 : Math.round(seconds * (of - done) / done));
    }
}
