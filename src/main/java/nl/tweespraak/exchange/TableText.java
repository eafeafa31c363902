package nl.tweespraak.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The characters of a table: UTF-8 where the bytes allow it, else Windows-1252, which spreadsheets still write.
final class TableText {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private TableText() {
    }

    /// Without a byte order mark.
    static BufferedReader open(Path file) throws IOException {
        Charset charset = charset(file);
        BufferedReader reader = reader(file, charset);
        if (charset.equals(StandardCharsets.UTF_8)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        }
        return reader;
    }

    /// The character between the cells, as the header has it.
    static char separator(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            boolean quoted = false;
            int commas = 0;
            int semicolons = 0;
            for (int c = reader.read(); c >= 0 && (quoted || (c != '\n' && c != '\r')); c = reader.read()) {
                quoted ^= c == '"';
                commas += !quoted && c == ',' ? 1 : 0;
                semicolons += !quoted && c == ';' ? 1 : 0;
            }
            return semicolons > commas ? ';' : ',';
        }
    }

    private static Charset charset(Path file) throws IOException {
        try (Reader reader = reader(file, StandardCharsets.UTF_8)) {
            reader.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            return Charset.forName("windows-1252");
        }
    }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        // Windows-1252 leaves five bytes without a character: they become a visible mark instead of a fault.
        CodingErrorAction action = charset.equals(StandardCharsets.UTF_8)
                ? CodingErrorAction.REPORT
                : CodingErrorAction.REPLACE;
        CharsetDecoder decoder = charset.newDecoder().onUnmappableCharacter(action).onMalformedInput(action);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
    }
}
