package nl.tweespraak.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The parts of an archive in memory, found by its central directory: what writes spreadsheets leaves local headers that
/// the library of Java refuses, and no archive may lie on the disk on its way.
final class ZipParts {

    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private ZipParts() {
    }

    /// The parts by name, in the order of the archive, each to be read once.
    static Map<String, InputStream> of(byte[] archive) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        int count = bytes.getShort(end + 10);
        int at = bytes.getInt(end + 16);
        Map<String, InputStream> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int nameLength = bytes.getShort(at + 28);
            String name = new String(archive, at + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8);
            int local = bytes.getInt(at + 42);
            int content = local + LOCAL_LENGTH + bytes.getShort(local + 26) + bytes.getShort(local + 28);
            parts.put(name, new InflaterInputStream(
                    new ByteArrayInputStream(archive, content, bytes.getInt(at + 20)), new Inflater(true)));
            at += CENTRAL_LENGTH + nameLength + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        if (at != end) {
            throw new IOException("the archive does not end where its directory says");
        }
        return parts;
    }
}
