package nl.tweespraak.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import nl.tweespraak.model.CountedBytes;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// A file that holds text: its name, its encoding, its digest, and its characters as often as they are asked for.
///
/// @param size in bytes
/// @param mark how many bytes the byte order mark takes
/// @param sha256 of all bytes, in hexadecimal
record Source(Path path, String name, long size, FileTime modified, Encoding encoding, EncodingRule rule, int mark,
        String sha256) {

    private static final Text MISSING = new Text("dit bestand is er niet. Kijk de naam en de map na.",
            "there is no such file. Check the name and the folder.");
    private static final Text FOLDER = new Text("dit is een map. Kies de bestanden erin.",
            "this is a folder. Choose the files in it.");
    private static final Text UNREADABLE = new Text(
            "dit bestand is niet te lezen. Kijk na of u er rechten op heeft en of een ander programma het open heeft.",
            "this file cannot be read. Check that you may read it and that no other program holds it.");
    private static final Text EMPTY = new Text("dit bestand is leeg. Haal het opnieuw op.",
            "this file is empty. Fetch it again.");
    private static final Text LARGE = new Text("dit bestand is groter dan 1 GiB. Splits het en lees de delen in.",
            "this file is over 1 GiB. Split it and import the parts.");
    private static final Text LARGE_WORKBOOK = new Text(
            "deze werkmap is groter dan 128 MiB. Bewaar de tabel als CSV (UTF-8), of splits hem.",
            "this workbook is over 128 MiB. Save the table as CSV (UTF-8), or split it.");
    private static final Text CHANGED = new Text("dit bestand veranderde tijdens het lezen. Lees het opnieuw in.",
            "this file changed while it was read. Import it again.");

    private static final Text OTHERWISE = new Text(
            "de tekens van dit bestand kloppen niet als %s. Kies een andere codering.",
            "the characters of this file are not right as %s. Choose another encoding.");

    /// Looks through the whole file once.
    ///
    /// @throws Refusal where it is missing, unreadable, empty, over 1 GiB, or no text
    static Source of(Path path) {
        Path file = path.getFileName();
        String name = file == null ? path.toString() : file.toString();
        if (!Files.exists(path)) {
            throw Places.refusal(name, Places.WHOLE, MISSING);
        }
        if (Files.isDirectory(path)) {
            throw Places.refusal(name, Places.WHOLE, FOLDER);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Places.refusal(name, Places.WHOLE, UNREADABLE);
        }
        try {
            long size = Files.size(path);
            FileTime modified = Files.getLastModifiedTime(path);
            if (size == 0) {
                throw Places.refusal(name, Places.WHOLE, EMPTY);
            }
            if (size > Limits.FILE) {
                throw Places.refusal(name, Places.WHOLE, LARGE);
            }
            if (Workbook.isOne(path, name)) {
                return workbook(path, name, size, modified);
            }
            Scan scan = Scan.of(path, name);
            return new Source(path, name, size, modified, scan.encoding(), scan.rule(), scan.mark(),
                    scan.sha256());
        } catch (IOException _) {
            throw unreadable(name);
        }
    }

    private static Source workbook(Path path, String name, long size, FileTime modified) throws IOException {
        if (size > Limits.WORKBOOK) {
            throw Places.refusal(name, Places.WHOLE, LARGE_WORKBOOK);
        }
        return new Source(path, name, size, modified, Encoding.UTF_8, EncodingRule.WORKBOOK, 0, Scan.digest(path));
    }

    boolean isWorkbook() {
        return rule == EncodingRule.WORKBOOK;
    }

    /// The same file in an encoding that somebody chose; null leaves it.
    Source in(@Nullable Encoding given) {
        return given == null || given == encoding || isWorkbook()
                ? this
                : new Source(path, name, size, modified, given, EncodingRule.GIVEN, mark, sha256);
    }

    /// What to say where reading failed.
    Refusal failed(IOException failure) {
        return failure instanceof CharacterCodingException
                ? Places.refusal(name, Places.WHOLE, OTHERWISE.with(encoding.word()))
                : unreadable(name);
    }

    static Refusal unreadable(String name) {
        return Places.refusal(name, Places.WHOLE, UNREADABLE);
    }

    /// The file's name without its last extension.
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The characters, without the byte order mark.
    Reader characters(Progress progress) throws IOException {
        InputStream bytes = new CountedBytes(Files.newInputStream(path), size, progress, Cancelled::new);
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// The same characters as UTF-8, without the byte order mark.
    InputStream utf8(Progress progress) throws IOException {
        if (encoding != Encoding.UTF_8) {
            return new Utf8Bytes(characters(progress));
        }
        InputStream bytes = new CountedBytes(Files.newInputStream(path), size, progress, Cancelled::new);
        bytes.skipNBytes(mark);
        return bytes;
    }

    /// @throws Refusal where the file is no longer the one that was looked through
    void proveUnchanged() throws IOException {
        if (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(modified)) {
            throw Places.refusal(name, Places.WHOLE, CHANGED);
        }
    }
}
