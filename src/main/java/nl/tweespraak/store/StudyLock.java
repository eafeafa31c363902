package nl.tweespraak.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// One process, and one window of it, at a time has a study.
///
/// `study.lock` tells who; what counts is the system's lock on it, which ends with the process however that ends. A file
/// that is left over is no obstacle.
public final class StudyLock implements AutoCloseable {

    public static final String FILE_NAME = "study.lock";

    /// Far beyond the content, which a second process must be able to read: on Windows what is locked is unreadable.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int LONGEST_CONTENT = 4 * 1024;

    /// What this process has, by its folder. On POSIX systems closing any channel on a file ends all locks that the
    /// process has on it, so a second attempt in this process must be turned down before it touches the file. For the
    /// same reason nothing else in this program may open `study.lock`.
    private static final Map<Path, LockHolder> HELD = new ConcurrentHashMap<>();

    private final Path folder;
    private final FileChannel channel;

    private StudyLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// @param folder the study's; there
    /// @throws CannotOpen where somebody has it, telling who and since when
    public static StudyLock take(Path folder) {
        try {
            return take(folder.toRealPath(), LockHolder.now());
        } catch (IOException e) {
            throw StoreFailure.closed(e);
        }
    }

    private static StudyLock take(Path real, LockHolder we) throws IOException {
        LockHolder other = HELD.putIfAbsent(real, we);
        if (other != null) {
            throw inUse(Optional.of(other));
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(real.resolve(FILE_NAME), StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE);
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw inUse(LockHolder.parse(content(channel)));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(we.toJson()), 0);
            taken = true;
            return new StudyLock(real, channel);
        } finally {
            if (!taken) {
                giveUp(real, channel);
            }
        }
    }

    private static void giveUp(Path real, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(real);
        }
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(LONGEST_CONTENT);
        channel.read(content, 0);
        return StandardCharsets.UTF_8.decode(content.flip()).toString();
    }

    private static CannotOpen inUse(Optional<LockHolder> holder) {
        return new CannotOpen(CannotOpen.Cause.IN_USE,
                holder.map(LockHolder::inUse).orElseGet(StoreFailure.IN_USE::text));
    }

    /// Lets go. The file stays: deleting it could take it from under somebody who is just opening it.
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            try {
                channel.truncate(0);
            } finally {
                giveUp(folder, channel);
            }
        } catch (IOException e) {
            throw StoreFailure.of(e).refusal();
        }
    }
}
