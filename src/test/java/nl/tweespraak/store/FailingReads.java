package nl.tweespraak.store;

import java.io.IOException;
import nl.tweespraak.study.RecordedFiles;

/// Reads of H2's file that fail after so many, once or from then on.
final class FailingReads implements RecordedFiles.Reading {

    private int left = -1;
    private boolean failed;
    private boolean forGood;
    private boolean failsAtItsEnd;
    private Throwable with = new IOException();

    /// @param thrown an error; for anything else, that the file cannot be read
    void after(int count, Throwable thrown) {
        failed = false;
        forGood = false;
        left = count;
        with = thrown;
    }

    void allAfter(int count) {
        after(count, new IOException());
        forGood = true;
    }

    /// The next file that is closed says that it could not be.
    void atTheEnd() {
        failsAtItsEnd = true;
    }

    void noMore() {
        left = -1;
    }

    /// Whether one has, since it was last said when.
    boolean failed() {
        return failed;
    }

    @Override
    public void ends() throws IOException {
        if (failsAtItsEnd) {
            failsAtItsEnd = false;
            throw new IOException();
        }
    }

    @Override
    public void begins() throws IOException {
        if (left == 0) {
            failed = true;
            left = forGood ? 0 : -1;
            if (with instanceof Error error) {
                throw error;
            }
            throw new IOException();
        }
        if (left > 0) {
            left--;
        }
    }
}
