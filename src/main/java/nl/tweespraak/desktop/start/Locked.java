package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.tweespraak.desktop.start.StudyAccess.Opened;

/// A study that was locked with somebody at the desk.
///
/// @param sample whether its transcripts are invented
/// @param close closes it; off the FX thread
/// @param back lets the same person sit down again, in the same place
/// @param elsewhere leads to the other studies
public record Locked(Path folder, String title, boolean sample, Runnable close, Consumer<Opened> back,
        Runnable elsewhere) {
}
