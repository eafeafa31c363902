package nl.tweespraak.desktop.kit;

import java.time.Instant;
import nl.tweespraak.model.Text;

/// Whether the last change is on disk, as the status bar shows it.
public sealed interface Saved {

    /// Nothing was changed yet.
    record Nothing() implements Saved {
    }

    /// Somebody is typing, and what was typed is not on its way to the disk yet.
    ///
    /// @param save sends it on its way at once
    record Typed(Runnable save) implements Saved {
    }

    record Saving() implements Saved {
    }

    /// On disk: it survives the program's death.
    record Done(Instant at) implements Saved {
    }

    /// Stays on screen until it is dealt with.
    record Failed(Text reason, Runnable again) implements Saved {
    }
}
