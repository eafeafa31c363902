package nl.tweespraak.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/// Characters as UTF-8, for readers that know no other encoding.
final class Utf8Bytes extends InputStream {

    private static final int SIZE = 1 << 14;

    private final Reader characters;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer in = CharBuffer.allocate(SIZE).flip();
    private final ByteBuffer out = ByteBuffer.allocate(4 * SIZE).flip();
    private boolean ended;

    Utf8Bytes(Reader characters) {
        this.characters = characters;
    }

    @Override
    public int read() throws IOException {
        return fill() ? out.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, out.remaining());
        out.get(bytes, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        while (!out.hasRemaining() && !ended) {
            in.compact();
            ended = characters.read(in) < 0;
            in.flip();
            out.clear();
            encoder.encode(in, out, ended);
            out.flip();
        }
        return out.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
