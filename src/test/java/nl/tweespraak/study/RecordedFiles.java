package nl.tweespraak.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.disk.FilePathDisk;

/// Writes down, in order, what H2 does to its file, so that the file can be made again as it was after any of it.
///
/// H2 asks the provider that is registered for what stands before the first colon of a path. So it is in a folder whose
/// name ends in one.
public final class RecordedFiles extends FilePathDisk {

    /// One thing done to the file.
    public sealed interface Done {

        @SuppressWarnings("ArrayRecordComponent") // what was written, compared with nothing
        record Written(long at, byte[] bytes) implements Done {
        }

        record Cut(long size) implements Done {
        }

        /// What the test said meanwhile.
        record Said(String what) implements Done {
        }
    }

    private final String scheme;
    private final List<Done> done;
    private final Reading reading;

    private RecordedFiles(String scheme, List<Done> done, Reading reading) {
        this.scheme = scheme;
        this.done = done;
        this.reading = reading;
    }

    /// Told before anything is read.
    @FunctionalInterface
    public interface Reading {
        void begins() throws IOException;

        /// Told once it is closed.
        default void ends() throws IOException {
        }
    }

    /// @return the folder in which H2's files are recorded
    static Path under(Path folder, List<Done> done) throws IOException {
        return under(folder, done, () -> {
        });
    }

    /// @param reading what it throws is what reading fails with
    public static Path under(Path folder, List<Done> done, Reading reading) throws IOException {
        FilePath.register(new RecordedFiles(folder.resolve("recorded").toString(), done, reading));
        return Files.createDirectories(folder.resolve("recorded:"));
    }

    static void write(FileChannel file, Done done) throws IOException {
        switch (done) {
            case Done.Written written -> file.write(ByteBuffer.wrap(written.bytes()), written.at());
            case Done.Cut cut -> file.truncate(cut.size());
            case Done.Said _ -> {
                // Nothing that was done.
            }
        }
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public RecordedFiles getPath(String path) {
        RecordedFiles at = new RecordedFiles(scheme, done, reading);
        at.name = path;
        return at;
    }

    @Override
    public RecordedFiles toRealPath() {
        return this;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = super.open(mode);
        return name.endsWith(".mv.db") ? new Channel(file, done, reading) : file;
    }

    private static final class Channel extends FileBase {

        private final FileChannel file;
        private final List<Done> done;
        private final Reading reading;

        Channel(FileChannel file, List<Done> done, Reading reading) {
            this.file = file;
            this.done = done;
            this.reading = reading;
        }

        private ByteBuffer noted(ByteBuffer source, long at) {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            done.add(new Done.Written(at, bytes));
            return source;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return file.write(noted(source, file.position()));
        }

        @Override
        public synchronized int write(ByteBuffer source, long at) throws IOException {
            return file.write(noted(source, at), at);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            done.add(new Done.Cut(size));
            file.truncate(size);
            return this;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            reading.begins();
            return file.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long at) throws IOException {
            reading.begins();
            return file.read(target, at);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            file.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public long transferTo(long at, long count, WritableByteChannel target) {
            throw new AssertionError("not recorded");
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long at, long count) {
            throw new AssertionError("not recorded");
        }

        @Override
        public FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return file.tryLock(at, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
            reading.ends();
        }
    }
}
