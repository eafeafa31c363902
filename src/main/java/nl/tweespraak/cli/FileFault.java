package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.StoreFailure;

/// What went wrong with a file that the command was given, and the way on. Never what stands in it.
final class FileFault {

    private static final Text NOT_THERE = new Text("dit bestand of deze map is er niet",
            "this file or folder is not there");
    private static final Text NOT_ALLOWED = new Text("dit bestand of deze map mag u niet lezen of schrijven",
            "this file or folder cannot be read or written by you");

    private FileFault() {
    }

    static Problem of(IOException fault) {
        String file = fault instanceof FileSystemException system && system.getFile() != null
                ? system.getFile()
                : "";
        return new Problem(file, Text.same(""), switch (fault) {
            case NoSuchFileException _ -> NOT_THERE;
            case AccessDeniedException _ -> NOT_ALLOWED;
            default -> StoreFailure.of(fault).text();
        });
    }
}
