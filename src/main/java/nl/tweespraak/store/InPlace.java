package nl.tweespraak.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Whether the file that is written to still stands where the study is. A system lets a program go on writing to a file
/// whose drive or folder was taken away, and nobody would ever see what it wrote.
final class InPlace {

    private final Path file;
    /// What the file system tells files apart by; null where it tells nothing.
    private @Nullable Object known;
    /// Which opening that is of.
    private int opening;

    InPlace(Path file) {
        this.file = file;
    }

    /// @param current the how manieth opening of the file it is that is written to
    /// @throws Refusal where another file stands there, or none
    synchronized void require(int current) {
        try {
            Object found = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            if (opening != current) {
                opening = current;
                known = found;
            }
            if (Objects.equals(found, known)) {
                return;
            }
        } catch (IOException _) {
            // It is not there.
        }
        throw new Refusal(new Text(
                "Niet bewaard: de map van dit onderzoek is weg of vervangen. Sluit de schijf weer aan of zet de map"
                        + " terug, en probeer het opnieuw.",
                "Not saved: the folder of this study is gone or was replaced. Connect the drive or put the folder back,"
                        + " then try again."));
    }
}
