package nl.tweespraak.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.StoreFailure;

/// What went wrong with a file that people named, and the way on. Never what stands in it.
public final class FileFault {

    private static final Text NOT_THERE = new Text("dit bestand of deze map is er niet. Kijk de naam en de map na.",
            "this file or folder is not there. Check the name and the folder.");
    private static final Text NOT_ALLOWED = new Text(
            "dit bestand of deze map mag u niet lezen of schrijven. Vraag er rechten op, of kies een andere plaats.",
            "this file or folder cannot be read or written by you. Ask for the right to, or choose another place.");
    private static final Text FOLDER = new Text("dit is een map. Kies een bestand erin.",
            "this is a folder. Choose a file in it.");

    /// Each system says in its own words and language that a file is open elsewhere; but that the last step failed, which
    /// gives the whole file its name, says it too.
    private static final Text IN_THE_WAY = new Text(
            "dit bestand kon niet worden vervangen. Het is misschien open in een ander programma: sluit het daar, of kies"
                    + " een andere naam. Wat er stond, staat er nog.",
            "this file could not be replaced. It may be open in another program: close it there, or choose another name."
                    + " What stood there still stands.");

    private FileFault() {
    }

    /// Where it is not known which file it was, the one that the fault names.
    public static Problem of(IOException fault) {
        String file = fault instanceof FileSystemException system && system.getFile() != null
                ? system.getFile()
                : "";
        return new Problem(file, Text.same(""), reason(fault));
    }

    public static Refusal refusal(Path file, IOException fault) {
        return refusal(file, Files.isDirectory(file) ? FOLDER : reason(fault));
    }

    public static Refusal refusal(Path file, Text reason) {
        return new Refusal(reason, List.of(new Problem(file.toString(), Text.same(""), reason)));
    }

    private static Text reason(IOException fault) {
        return switch (fault) {
            case FileSystemException moved when moved.getOtherFile() != null -> IN_THE_WAY;
            case NoSuchFileException _ -> NOT_THERE;
            case AccessDeniedException _ -> NOT_ALLOWED;
            default -> StoreFailure.of(fault).text();
        };
    }
}
