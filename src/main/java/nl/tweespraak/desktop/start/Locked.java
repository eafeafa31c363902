package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import org.jspecify.annotations.Nullable;

/// A study that was locked with somebody at the desk.
///
/// @param user whose key opens it; null where only one has one
/// @param sample whether its transcripts are invented
/// @param close closes it; off the FX thread
/// @param back lets the same person sit down again, in the same place
/// @param elsewhere leads to the other studies
public record Locked(Path folder, @Nullable String user, String title, boolean sample, Runnable close,
        Consumer<Opened> back, Runnable elsewhere) {
}
