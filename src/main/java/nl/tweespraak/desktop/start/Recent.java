package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import nl.tweespraak.desktop.start.StudyAccess.Glance;

/// A study that was used on this computer.
///
/// @param codebook the edition as it was when it was opened last; empty where nobody knows
/// @param glance how it stands now
record Recent(Path folder, String title, String codebook, Glance glance) {

    /// Where it is, short: the folders below the user's own.
    String place(Path home) {
        Path shown = folder.startsWith(home) ? home.relativize(folder) : folder;
        return String.join(" › ", java.util.stream.StreamSupport.stream(shown.spliterator(), false)
                .map(Path::toString).toList());
    }
}
