package nl.tweespraak.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file that is there whole or not at all: written beside its name, forced to the disk, then renamed over it.
///
/// Closing without [#commit()] leaves what stood there before. Readable by its owner alone where the file system knows
/// owners.
public final class DurableFile implements AutoCloseable {

    /// What a file's name ends in while it is being written.
    static final String PART = ".new";

    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    private DurableFile(Path target, Path beside, FileChannel channel) {
        this.target = target;
        this.beside = beside;
        this.channel = channel;
        this.out = Channels.newOutputStream(channel);
    }

    /// Begins beside `target`, whose folder must be there. Two at once for one target is the caller's fault.
    public static DurableFile beside(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + PART);
        Files.deleteIfExists(beside);
        FileStore store = Files.getFileStore(whole.resolveSibling("."));
        FileAttribute<?>[] owner = store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        return new DurableFile(whole, beside,
                FileChannel.open(beside, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), owner));
    }

    /// Where the content goes; unbuffered.
    public OutputStream out() {
        return out;
    }

    /// Where it is until then.
    Path path() {
        return beside;
    }

    /// Puts the file in its place. Nothing can be written after it.
    public void commit() throws IOException {
        channel.force(true);
        channel.close();
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        committed = true;
        forceFolder(target.resolveSibling("."));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!committed) {
            Files.deleteIfExists(beside);
        }
    }

    /// A new name is on the disk only once its folder is. Windows has no such call and needs none.
    static void forceFolder(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
