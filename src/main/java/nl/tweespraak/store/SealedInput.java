package nl.tweespraak.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import javax.crypto.Cipher;

import nl.tweespraak.model.Text;

/// Reads what [SealedOutput] wrote, in constant memory.
///
/// No byte is handed out before the chunk that holds it is proven, and the end is handed out only where the writer put
/// it: a reader that comes to the end has read the whole. Whatever is not as it was written is a [CannotOpen].
public final class SealedInput implements AutoCloseable {

    private final InputStream from;
    private final byte[] header;
    private final byte[] salt;
    private final byte[] prefix;

    private SealedInput(InputStream from, byte[] header, byte[] salt, byte[] prefix) {
        this.from = from;
        this.header = header;
        this.salt = salt;
        this.prefix = prefix;
    }

    /// Reads as far as the header.
    ///
    /// @param from is closed with this
    /// @throws CannotOpen where it is no sealed file, a later version's, or cut off before its content
    public static SealedInput open(InputStream from) throws IOException {
        byte[] start = from.readNBytes(SealFormat.MAGIC.length);
        if (!Arrays.equals(start, SealFormat.MAGIC)) {
            throw new CannotOpen(CannotOpen.Cause.DAMAGED,
                    new Text(
                            "Dit is geen reservekopie of pakket van Tweespraak, of het begin is beschadigd. Kies een ander bestand.",
                            "This is no backup or package of Tweespraak, or its beginning is damaged. Choose another file."));
        }
        int version = ByteBuffer.wrap(exactly(from, 2)).getShort();
        if (version > SealFormat.VERSION) {
            throw new CannotOpen(CannotOpen.Cause.NEWER_VERSION,
                    new Text("Dit bestand is van een latere versie van Tweespraak. Neem die versie om het te lezen.",
                            "This file is of a later version of Tweespraak. Take that version to read it."));
        }
        int length = ByteBuffer.wrap(exactly(from, 4)).getInt();
        if (version != SealFormat.VERSION || length < 0 || length > SealFormat.LONGEST_HEADER) {
            throw damaged();
        }
        byte[] header = exactly(from, length);
        return new SealedInput(from, header, exactly(from, SealFormat.SALT_LENGTH),
                exactly(from, SealFormat.PREFIX_LENGTH));
    }

    /// The header, not yet proven: until [#unseal] it may have been altered.
    public String header() {
        return new String(header, StandardCharsets.UTF_8);
    }

    /// The content, from its beginning; to be asked once. The header is proven when this returns.
    ///
    /// Reading it throws [CannotOpen] at the first chunk that is not as it was written.
    ///
    /// @param fileKey the key that it was sealed with
    public InputStream unseal(byte[] fileKey) throws IOException {
        byte[] opening = SealFormat.opening(header, salt, prefix);
        Chunks chunks = new Chunks(new SealFormat.Chunks(Cipher.DECRYPT_MODE, fileKey, salt, prefix, opening), from);
        chunks.fill();
        return new Content(chunks);
    }

    @Override
    public void close() throws IOException {
        from.close();
    }

    private static byte[] exactly(InputStream from, int length) throws IOException {
        byte[] bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw damaged();
        }
        return bytes;
    }

    private static CannotOpen damaged() {
        return new CannotOpen(CannotOpen.Cause.DAMAGED,
                new Text(
                        "Dit bestand is beschadigd of niet volledig. Er is niets uit overgenomen. Neem een andere kopie.",
                        "This file is damaged or incomplete. Nothing was taken from it. Take another copy."));
    }

    /// Inflates, and holds the end of the deflate stream against the end of the chunks.
    private static final class Content extends InflaterInputStream {

        private final Chunks chunks;

        Content(Chunks chunks) {
            super(chunks);
            this.chunks = chunks;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            try {
                int count = super.read(into, at, length);
                if (count < 0 && chunks.read() >= 0) {
                    throw damaged();
                }
                return count;
            } catch (EOFException | ZipException e) {
                throw damaged();
            }
        }
    }

    /// The chunks one after the other, each proven before the first byte of it is read.
    private static final class Chunks extends InputStream {

        private final SealFormat.Chunks cipher;
        private final InputStream from;
        private byte[] ahead = new byte[0];
        private byte[] plain = new byte[0];
        private int next;
        private boolean last;

        Chunks(SealFormat.Chunks cipher, InputStream from) {
            this.cipher = cipher;
            this.from = from;
        }

        /// Whether a chunk is the last shows only when nothing follows it, so one byte is read ahead.
        void fill() throws IOException {
            byte[] sealed = new byte[SealFormat.CHUNK + SealFormat.TAG + 1];
            System.arraycopy(ahead, 0, sealed, 0, ahead.length);
            int length = ahead.length + from.readNBytes(sealed, ahead.length, sealed.length - ahead.length);
            last = length < sealed.length;
            ahead = last ? new byte[0] : new byte[]{sealed[length - 1]};
            try {
                plain = cipher.next(sealed, length - ahead.length, last);
            } catch (GeneralSecurityException e) {
                throw damaged();
            }
            next = 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            while (next == plain.length) {
                if (last) {
                    return -1;
                }
                fill();
            }
            int count = Math.min(length, plain.length - next);
            System.arraycopy(plain, next, into, at, count);
            next += count;
            return count;
        }
    }
}
