package nl.tweespraak.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.tweespraak.model.Progress;

/// Tells how many bytes were read, and stops where that is wanted.
final class CountedBytes extends FilterInputStream {

    private static final int STEP = 1 << 16;

    private final long total;
    private final Progress progress;
    private long done;
    private long told = -STEP;

    CountedBytes(InputStream bytes, long total, Progress progress) {
        super(bytes);
        this.total = total;
        this.progress = progress;
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
                throw new Cancelled();
            }
        }
    }
}
