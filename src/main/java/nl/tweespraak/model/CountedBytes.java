package nl.tweespraak.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// Tells how many bytes of a file were read, and stops where that is wanted.
public final class CountedBytes extends FilterInputStream {

    private static final int STEP = 1 << 16;

    private final long total;
    private final Progress progress;
    private final Supplier<? extends RuntimeException> stopped;
    private long done;
    private long told = -STEP;

    /// @param total bytes
    /// @param stopped what reading throws where somebody has had enough of it
    public CountedBytes(InputStream bytes, long total, Progress progress,
            Supplier<? extends RuntimeException> stopped) {
        super(bytes);
        this.total = total;
        this.progress = progress;
        this.stopped = stopped;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        done += read;
        if (done - told >= STEP || done == total) {
            told = done;
            if (!progress.go(done, total)) {
                throw stopped.get();
            }
        }
    }
}
