package nl.tweespraak.store;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// What went wrong below, in words that hold nothing of what is in the study: the messages of H2 quote values, so no
/// exception's own message is ever shown.
public enum StoreFailure {

    DISK_FULL, READ_ONLY, IN_USE, MISSING, WRONG_KEY, DAMAGED, NEWER_VERSION, NO_MEMORY, OTHER;

    /// A damaged length asks for more memory than there is.
    private static final Text DAMAGED_OR_NO_MEMORY = new Text(
            "Er is te weinig geheugen, of het bestand is beschadigd. Sluit andere programma's en probeer het opnieuw; blijft"
                    + " het, herstel dan een reservekopie.",
            "There is too little memory, or the file is damaged. Close other programs and try again; if it stays, restore a"
                    + " backup.");
    /// A chain of causes may be a ring; none that means something is this long.
    private static final int DEEPEST = 32;
    /// In bytes: what H2 writes at once is more.
    private static final long FULL = 64 * 1024;

    /// The first thing that is recognised, from the outermost inward: H2 wraps a full disk in an error of its own, and
    /// that in an SQL error that only says that something failed.
    public static StoreFailure of(Throwable thrown) {
        StoreFailure found = OTHER;
        Throwable at = thrown;
        for (int depth = 0; at != null && found == OTHER && depth < DEEPEST; depth++) {
            found = alone(at);
            at = below(at);
        }
        return found;
    }

    /// H2 closes itself when it could not write in the background, and from then on says no more than that it is closed;
    /// and a system tells of a full disk in its own language. Then the room that is left tells why.
    ///
    /// @param folder where it writes
    static StoreFailure of(Throwable thrown, Path folder) {
        StoreFailure found = of(thrown);
        return found == OTHER && isFull(folder) ? DISK_FULL : found;
    }

    static boolean hasClosedItself(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            boolean closed = switch (at) {
                case MVStoreException store -> store.getErrorCode() == DataUtils.ERROR_CLOSED;
                case SQLException sql -> sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED;
                case StoreException told -> told.closedItself();
                default -> false;
            };
            if (closed) {
                return true;
            }
            at = below(at);
        }
        return false;
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException _) {
            return false;
        }
    }

    /// A failed batch tells its cause in a way of its own.
    static @Nullable Throwable below(Throwable thrown) {
        return thrown.getCause() == null && thrown instanceof SQLException sql
                ? sql.getNextException()
                : thrown.getCause();
    }

    private static StoreFailure alone(Throwable thrown) {
        return switch (thrown) {
            case OutOfMemoryError _ -> NO_MEMORY;
            case OverlappingFileLockException _ -> IN_USE;
            case ReadOnlyFileSystemException _ -> READ_ONLY;
            case AccessDeniedException _ -> READ_ONLY;
            case NoSuchFileException _ -> MISSING;
            case FileSystemException system -> fromSystem(system.getReason());
            case IOException system -> fromSystem(system.getMessage());
            case SQLException sql -> fromSql(sql.getErrorCode());
            case MVStoreException store -> fromStore(store.getErrorCode());
            case StoreException told -> told.failure();
            default -> OTHER;
        };
    }

    private static StoreFailure fromSystem(@Nullable String words) {
        String said = words == null ? "" : words.toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return DISK_FULL;
        }
        if (said.contains("read-only file system") || said.contains("permission denied")
                || said.contains("operation not permitted") || said.contains("write protected")) {
            return READ_ONLY;
        }
        return said.contains("being used by another process") ? IN_USE : OTHER;
    }

    private static StoreFailure fromSql(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> IN_USE;
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 -> WRONG_KEY;
            case ErrorCode.FILE_CORRUPTED_1 -> DAMAGED;
            case ErrorCode.FILE_VERSION_ERROR_1 -> NEWER_VERSION;
            case ErrorCode.DATABASE_IS_READ_ONLY -> READ_ONLY;
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> MISSING;
            case ErrorCode.OUT_OF_MEMORY -> NO_MEMORY;
            default -> OTHER;
        };
    }

    private static StoreFailure fromStore(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_LOCKED -> IN_USE;
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND -> DAMAGED;
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> NEWER_VERSION;
            default -> OTHER;
        };
    }

    private CannotOpen.@Nullable Cause cause() {
        return switch (this) {
            case READ_ONLY -> CannotOpen.Cause.NOT_ALLOWED;
            case IN_USE -> CannotOpen.Cause.IN_USE;
            case MISSING -> CannotOpen.Cause.MISSING;
            case WRONG_KEY, DAMAGED -> CannotOpen.Cause.DAMAGED;
            case NEWER_VERSION -> CannotOpen.Cause.NEWER_VERSION;
            case DISK_FULL, NO_MEMORY, OTHER -> null;
        };
    }

    public Text text() {
        return switch (this) {
            case DISK_FULL -> new Text("Niet bewaard: de schijf is vol. Maak ruimte en probeer het opnieuw.",
                    "Not saved: the disk is full. Make room and try again.");
            case READ_ONLY -> new Text(
                    "Niet bewaard: in deze map mag niet geschreven worden. Vraag om schrijfrechten of kies een andere map.",
                    "Not saved: this folder cannot be written. Ask for the right to write, or choose another folder.");
            case IN_USE -> new Text("Dit onderzoek is elders al open. Sluit het daar eerst.",
                    "This study is open elsewhere. Close it there first.");
            case MISSING -> new Text(
                    "Er ontbreekt een bestand van dit onderzoek. Zet de map terug of herstel een reservekopie.",
                    "A file of this study is missing. Put the folder back, or restore a backup.");
            case WRONG_KEY -> new Text(
                    "Het bestand hoort niet bij deze sleutels, of het begin ervan is beschadigd. Herstel een reservekopie.",
                    "The file does not belong to these keys, or its beginning is damaged. Restore a backup.");
            case DAMAGED -> new Text("Het bestand is beschadigd. Herstel een reservekopie.",
                    "The file is damaged. Restore a backup.");
            case NEWER_VERSION -> new Text(
                    "Dit bestand is van een andere versie van het programma. Neem de nieuwste versie.",
                    "This file is of another version of the program. Take the newest version.");
            case NO_MEMORY -> new Text(
                    "Niet gelukt en niet bewaard: er is te weinig geheugen. Sluit andere programma's en probeer het"
                            + " opnieuw; blijft het, controleer dan het onderzoek.",
                    "Not done and not saved: there is too little memory. Close other programs and try again; if it stays,"
                            + " check the study.");
            case OTHER -> new Text(
                    "Het lezen of schrijven is niet gelukt. Probeer het opnieuw; blijft het, controleer dan het onderzoek.",
                    "Reading or writing did not succeed. Try again; if it stays, check the study.");
        };
    }

    /// What to throw: a [CannotOpen] where a study stays closed because of it.
    public Refusal refusal() {
        CannotOpen.Cause cause = cause();
        return cause == null ? new Refusal(text()) : new CannotOpen(cause, text());
    }

    /// What to throw where a study or a backup does not open because of it.
    CannotOpen closed() {
        CannotOpen.Cause cause = cause();
        return new CannotOpen(cause != null
                ? cause
                : this == DISK_FULL ? CannotOpen.Cause.NOT_ALLOWED : CannotOpen.Cause.DAMAGED,
                this == NO_MEMORY ? DAMAGED_OR_NO_MEMORY : text());
    }

    /// What to throw for something that failed below; a refusal stays what it is.
    static Refusal refusal(Throwable thrown) {
        return thrown instanceof Refusal told ? told : caused(of(thrown).refusal(), thrown);
    }

    /// @param folder where the database writes
    static Refusal refusal(Throwable thrown, Path folder) {
        return thrown instanceof Refusal told ? told : caused(of(thrown, folder).refusal(), thrown);
    }

    /// What to throw where a change failed, and the study cannot be read to see whether it was made all the same.
    ///
    /// @param folder where the database writes
    static Refusal unknown(Throwable thrown, Path folder) {
        Text why = of(thrown, folder) == DISK_FULL
                ? new Text("De schijf is vol, en of dit bewaard is, is nu niet te zeggen. Maak ruimte en kijk het na.",
                        "The disk is full, and it cannot be told now whether this was saved. Make room and look for it.")
                : new Text("Of dit bewaard is, is nu niet te zeggen: het onderzoek is niet te lezen. Kijk het na zodra"
                        + " dat weer kan.",
                        "It cannot be told now whether this was saved: the study cannot be read. Look for it as soon as"
                                + " it can.");
        return caused(new Refusal(why), thrown);
    }

    /// What to throw for a file beside the study that could not be written.
    static Refusal unwritten(Path file, IOException thrown) {
        Text why = of(thrown).text();
        return caused(new Refusal(why, List.of(new Problem(file.toString(), Text.same(""), why))), thrown);
    }

    /// The same where a study or a backup does not open because of it.
    static Refusal closed(Throwable thrown) {
        return closed(thrown, of(thrown));
    }

    /// @param folder where the database writes
    static Refusal closed(Throwable thrown, Path folder) {
        return closed(thrown, of(thrown, folder));
    }

    private static Refusal closed(Throwable thrown, StoreFailure why) {
        boolean isTold = thrown instanceof CannotOpen || (thrown instanceof Refusal told && !isBehind(told));
        return isTold ? (Refusal) thrown : caused(why.closed(), thrown);
    }

    /// Whether it was not the study that refused, but something that failed below: then trying again may help.
    public static boolean isBehind(Refusal refusal) {
        return refusal.getCause() instanceof StoreException;
    }

    private static Refusal caused(Refusal refusal, Throwable thrown) {
        refusal.initCause(thrown instanceof StoreException told ? told : new StoreException(thrown));
        return refusal;
    }
}
