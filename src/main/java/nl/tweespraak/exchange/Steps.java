package nl.tweespraak.exchange;

import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Counts how far some work is, and ends it where somebody has had enough of it.
final class Steps {

    private static final Text STOPPED = new Text("Gestopt. Er is niets geschreven.",
            "Stopped. Nothing was written.");

    private final Progress progress;
    private final long all;
    private long done;

    Steps(Progress progress, long all) {
        this.progress = progress;
        this.all = all;
    }

    /// @throws Refusal where it was stopped
    void one() {
        done++;
        if (!progress.go(Math.min(done, all), all)) {
            throw new Refusal(STOPPED);
        }
    }
}
