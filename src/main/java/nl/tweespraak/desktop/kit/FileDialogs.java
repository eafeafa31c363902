package nl.tweespraak.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for files and folders, in front of the window that a node is in. Null, or none, where somebody thinks better of
/// it. A class of its own, and open, so that a test can answer: no dialog of the system shows without a display.
public class FileDialogs {

    public @Nullable File open(FileChooser asked, Node from) {
        return asked.showOpenDialog(window(from));
    }

    public List<File> openSeveral(FileChooser asked, Node from) {
        List<File> files = asked.showOpenMultipleDialog(window(from));
        return files == null ? List.of() : files;
    }

    public @Nullable File save(FileChooser asked, Node from) {
        return asked.showSaveDialog(window(from));
    }

    /// @param title its key
    public Optional<Path> folder(Words words, String title, Node from) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get(title));
        return Optional.ofNullable(chooser.showDialog(window(from))).map(File::toPath);
    }

    private static Window window(Node from) {
        return from.getScene().getWindow();
    }
}
