package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import nl.tweespraak.desktop.start.StudyAccess.Glance;

/// A study that was used on this computer.
///
/// @param glance how it stands now
record Recent(Path folder, String title, Glance glance) {

    /// Where it is, short: the folders below the user's own.
    String place(Path home) {
        Path shown = folder.startsWith(home) ? home.relativize(folder) : folder;
        return String.join(" › ", java.util.stream.StreamSupport.stream(shown.spliterator(), false)
                .map(Path::toString).toList());
    }
}
