package nl.tweespraak.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/// Strict UTF-8, a byte order mark skipped. Hands out all characters before a broken one and only then throws a
/// [CharacterCodingException], so that whoever reads knows the place; the JDK's own reader drops them.
final class Utf8Reader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final AtomicLong bytesRead = new AtomicLong();
    private boolean ended;
    private boolean started;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /// Bytes taken from the file so far.
    long bytesRead() {
        return bytesRead.get();
    }

    /// @param length two or more: a character may take two places
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int count = chars.position() - offset;
            if (count > 0 && !started) {
                started = true;
                if (target[offset] == BYTE_ORDER_MARK) {
                    count--;
                    System.arraycopy(target, offset + 1, target, offset, count);
                    chars.position(offset + count);
                }
            }
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
            bytesRead.addAndGet(count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
