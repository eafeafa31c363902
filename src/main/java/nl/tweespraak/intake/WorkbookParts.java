package nl.tweespraak.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The parts of a workbook's archive, by their exact names. Nothing is unpacked to the disk; what grows far more in
/// unpacking than a table does is refused.
final class WorkbookParts implements Closeable {

    private static final Text DAMAGED = new Text(
            "deze werkmap is beschadigd of afgekapt. Haal hem opnieuw op, of bewaar de tabel als CSV (UTF-8).",
            "this workbook is damaged or cut off. Fetch it again, or save the table as CSV (UTF-8).");
    private static final Text TWICE = new Text(
            "deze werkmap heeft een onderdeel twee keer. Zo schrijft geen rekenprogramma hem: bewaar hem opnieuw.",
            "this workbook has a part twice. No spreadsheet program writes it so: save it again.");
    private static final Text BOMB = new Text(
            "een onderdeel van deze werkmap wordt bij het uitpakken veel te groot. Bewaar de tabel als CSV (UTF-8).",
            "a part of this workbook grows far too large in unpacking. Save the table as CSV (UTF-8).");
    private static final int PARTS = 10_000;
    /// So much is unpacked before its growth counts, in bytes.
    private static final long FREE = 16L << 20;
    /// What a table grows by at most: repeated rows pack some thirty to one.
    private static final long RATIO = 100;

    private final String file;
    private final ZipFile archive;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private WorkbookParts(String file, ZipFile archive) {
        this.file = file;
        this.archive = archive;
        archive.stream().limit(PARTS).forEach(it -> {
            if (parts.put(it.getName(), it) != null) {
                throw Places.refusal(file, Places.WHOLE, TWICE);
            }
        });
    }

    /// Null where it is no archive, or lies in one itself, as the files of the sample do.
    ///
    /// @throws nl.tweespraak.model.Refusal where a part stands in it twice
    static @Nullable WorkbookParts open(Path path, String file) throws IOException {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            return null;
        }
        try {
            ZipFile archive = new ZipFile(path.toFile());
            try {
                return new WorkbookParts(file, archive);
            } catch (RuntimeException e) {
                archive.close();
                throw e;
            }
        } catch (ZipException _) {
            return null;
        }
    }

    String file() {
        return file;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /// In bytes, as the archive says; it may say anything.
    long size(String name) {
        ZipEntry part = parts.get(name);
        return part == null ? 0 : Math.max(0, part.getSize());
    }

    /// @throws nl.tweespraak.model.Refusal where it is missing or cannot be unpacked
    InputStream open(String name) throws IOException {
        ZipEntry part = parts.get(name);
        try {
            InputStream unpacked = part == null ? null : archive.getInputStream(part);
            if (part == null || unpacked == null) {
                throw damaged();
            }
            return new Unpacked(unpacked, Math.max(FREE, RATIO * Math.max(0, part.getCompressedSize())));
        } catch (ZipException _) {
            throw damaged();
        }
    }

    Refusal damaged() {
        return Places.refusal(file, Places.WHOLE, DAMAGED);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /// Stops what unpacks to more than it may.
    private final class Unpacked extends FilterInputStream {
        private long left;

        Unpacked(InputStream bytes, long most) {
            super(bytes);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int read = super.read(bytes, offset, length);
                left -= Math.max(0, read);
                if (left < 0) {
                    throw Places.refusal(file, Places.WHOLE, BOMB);
                }
                return read;
            } catch (ZipException | EOFException _) {
                throw damaged();
            }
        }
    }
}
