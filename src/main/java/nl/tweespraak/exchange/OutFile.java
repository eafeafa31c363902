package nl.tweespraak.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Study;

/// Gives the problems with a file that is written the name that people gave it: who writes it may know only one beside
/// it.
public final class OutFile {

    private static final Text FOLDER = new Text("dit is een map. Geef de naam van een bestand erin.",
            "this is a folder. Give the name of a file in it.");
    private static final Text NO_FOLDER = new Text("de map hiervan is er niet. Maak die, of kies een andere.",
            "its folder is not there. Make it, or choose another.");

    /// Work that leaves the whole file or none.
    public interface Work {
        void to(Path file) throws IOException;
    }

    private OutFile() {
    }

    /// Writes what leaves the study, which its access log knows of before it is there.
    ///
    /// @param what leaves, as the log has it
    /// @throws Refusal naming the file; what stood there still stands
    public static void leave(Study study, String what, Path file, Work work) {
        study.file().noteAccess(study.person().name(), what);
        write(study, file, work);
    }

    /// @param study whose parts stay what they are
    /// @throws Refusal naming the file; what stood there still stands
    public static void write(Study study, Path file, Work work) {
        study.file().requireNoPart(file);
        Path parent = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw FileFault.refusal(file, FOLDER);
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw FileFault.refusal(file, NO_FOLDER);
        }
        try {
            work.to(file);
        } catch (IOException e) {
            throw FileFault.refusal(file, e);
        }
    }
}
