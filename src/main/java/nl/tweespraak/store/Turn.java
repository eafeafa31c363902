package nl.tweespraak.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import nl.tweespraak.model.Text;
import org.jdbi.v3.core.Handle;

/// The number of the last change, in the database and in a small file beside it, `study.turn`.
///
/// Where the newest part of its file is damaged or cut off, H2 quietly opens an older state, in which every digest is
/// right: only something outside can tell. The file is written after the change, so it is never ahead of a database
/// that lost nothing. Where it is absent, nothing is told. While a study is open it may lose its end, too, and be opened
/// again: so the highest number is remembered.
final class Turn {

    static final String FILE = "study.turn";

    /// As many as the largest number has.
    private static final int DIGITS = 19;

    private final Path file;
    private final Digests digests;
    private final Properties properties;
    /// The highest that was seen since the study was opened.
    private final AtomicLong highest = new AtomicLong();

    Turn(Path folder, Digests digests, Properties properties) {
        this.file = folder.resolve(FILE);
        this.digests = digests;
        this.properties = properties;
    }

    long of(Handle handle) {
        return Long.parseLong(properties.get(handle, Properties.TURN));
    }

    /// Counts a change, in its transaction: the last row that it writes.
    ///
    /// @throws CannotOpen as [#require]
    long next(Handle handle) {
        long last = of(handle);
        require(last, highest.get());
        long next = last + 1;
        properties.set(handle, Properties.TURN, Long.toString(next));
        return next;
    }

    /// Keeps the number of a change that is on disk. One write over what stands there, of equal length: a process that
    /// is ended leaves the one or the other.
    void keep(long number) {
        seen(number);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.US_ASCII.encode(written(number)));
        } catch (IOException | OutOfMemoryError _) {
            // The change is made, which is what counts; the next one keeps its own number.
        }
    }

    /// Remembers the number of a change that is on disk.
    private void seen(long number) {
        highest.accumulateAndGet(number, Math::max);
    }

    /// The same for a study that is just being opened.
    ///
    /// @return the number of its last change
    /// @throws CannotOpen where later changes are known of
    long begin(Handle handle) {
        require(handle);
        long number = of(handle);
        seen(number);
        return number;
    }

    /// While a change is being made what is read may be of one that will be taken back.
    ///
    /// @throws CannotOpen where later changes are known of
    void require(Handle handle) {
        long known = Math.max(kept(), highest.get());
        require(of(handle), known);
    }

    private static void require(long number, long known) {
        if (known > number) {
            throw new CannotOpen(CannotOpen.Cause.DAMAGED, new Text(
                    "Het bestand study.mv.db is ouder dan het bij de laatste wijziging was: het einde ervan is"
                            + " beschadigd, of het is teruggezet. Zet een reservekopie terug (tweespraak restore). Om"
                            + " met de oudere stand door te gaan verwijdert u study.turn.",
                    "The file study.mv.db is older than it was at the last change: its end is damaged, or it was put"
                            + " back. Restore a backup (tweespraak restore). To go on with the older state, remove"
                            + " study.turn."));
        }
    }

    /// 0 where the file tells nothing that can be trusted.
    private long kept() {
        try {
            String content = Files.readString(file, StandardCharsets.US_ASCII);
            long number = Long.parseLong(content.substring(0, Math.max(0, content.indexOf(' '))));
            return content.equals(written(number)) ? number : 0;
        } catch (IOException | NumberFormatException _) {
            return 0;
        }
    }

    private String written(long number) {
        String digits = Long.toString(number);
        String padded = "0".repeat(DIGITS - digits.length()) + digits;
        return padded + " " + digests.of("turn", padded) + "\n";
    }
}
