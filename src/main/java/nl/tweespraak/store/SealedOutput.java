package nl.tweespraak.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.crypto.Cipher;

/// Writes a backup or a package: a header in the clear, then whatever is written, deflated, encrypted and
/// authenticated, in constant memory.
///
/// Only [#finish()] makes it whole. Closed without it, because something failed on the way, what lies there is refused
/// by [SealedInput] as cut off.
public final class SealedOutput extends OutputStream {

    private final Chunks chunks;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream deflated;

    private SealedOutput(Chunks chunks) {
        this.chunks = chunks;
        this.deflated = new DeflaterOutputStream(chunks, deflater, 8 * 1024);
    }

    /// @param header what must be known before the key is: readable by anybody, authenticated with the rest; at most
    ///     1 MiB of UTF-8
    /// @param fileKey 32 bytes; this file's own key is derived from it
    /// @param to is closed with this stream
    public static SealedOutput seal(String header, byte[] fileKey, OutputStream to) throws IOException {
        byte[] utf8 = header.getBytes(StandardCharsets.UTF_8);
        if (utf8.length > SealFormat.LONGEST_HEADER) {
            throw new IllegalArgumentException("header of " + utf8.length + " bytes");
        }
        byte[] salt = StudyKeys.randomBytes(SealFormat.SALT_LENGTH);
        byte[] prefix = StudyKeys.randomBytes(SealFormat.PREFIX_LENGTH);
        byte[] opening = SealFormat.opening(utf8, salt, prefix);
        SealFormat.Chunks cipher = new SealFormat.Chunks(Cipher.ENCRYPT_MODE, fileKey, salt, prefix, opening);
        to.write(opening);
        return new SealedOutput(new Chunks(cipher, to));
    }

    @Override
    public void write(int oneByte) throws IOException {
        deflated.write(oneByte);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        deflated.write(bytes, from, length);
    }

    /// Writes what is left and the mark of the end. Nothing can be written after it.
    public void finish() throws IOException {
        deflated.finish();
        chunks.writeLast();
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        chunks.close();
    }

    /// Gathers 64 KiB at a time. A full one waits for the next byte, since the last has another seal.
    private static final class Chunks extends OutputStream {

        private final SealFormat.Chunks cipher;
        private final OutputStream to;
        private final byte[] chunk = new byte[SealFormat.CHUNK];
        private int filled;

        Chunks(SealFormat.Chunks cipher, OutputStream to) {
            this.cipher = cipher;
            this.to = to;
        }

        @Override
        public void write(int oneByte) throws IOException {
            write(new byte[]{(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int left = length;
            while (left > 0) {
                if (filled == chunk.length) {
                    writeChunk(false);
                }
                int taken = Math.min(left, chunk.length - filled);
                System.arraycopy(bytes, at, chunk, filled, taken);
                filled += taken;
                at += taken;
                left -= taken;
            }
        }

        void writeLast() throws IOException {
            writeChunk(true);
            to.flush();
        }

        private void writeChunk(boolean last) throws IOException {
            try {
                to.write(cipher.next(chunk, filled, last));
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
