package nl.tweespraak.desktop.kit;

import java.io.File;
import java.util.List;
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

    public @Nullable File folder(DirectoryChooser asked, Node from) {
        return asked.showDialog(window(from));
    }

    private static Window window(Node from) {
        return from.getScene().getWindow();
    }
}
