package nl.tweespraak.exchange.spss;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Numbers and padded text as the file has them, gathered and passed on in large pieces.
final class LittleEndian {

    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    LittleEndian(OutputStream out) {
        this.out = out;
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    void putInt(int value) throws IOException {
        room(4).putInt(value);
    }

    void putLong(long value) throws IOException {
        room(8).putLong(value);
    }

    void putDouble(double value) throws IOException {
        room(8).putDouble(value);
    }

    void putByte(int value) throws IOException {
        room(1).put((byte) value);
    }

    void put(byte[] bytes, int from, int count) throws IOException {
        if (count > buffer.capacity()) {
            flush();
            out.write(bytes, from, count);
        } else {
            room(count).put(bytes, from, count);
        }
    }

    void put(byte[] bytes) throws IOException {
        put(bytes, 0, bytes.length);
    }

    /// Bytes of a text, filled up with blanks.
    void padded(byte[] text, int width) throws IOException {
        put(text, 0, Math.min(text.length, width));
        for (int i = text.length; i < width; i++) {
            putByte(' ');
        }
    }

    void padded(String text, int width) throws IOException {
        padded(Utf8.bytes(Utf8.cut(text, width)), width);
    }

    void flush() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
