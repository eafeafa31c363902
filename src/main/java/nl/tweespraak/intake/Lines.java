package nl.tweespraak.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, ended by LF, CR LF or CR. A line far too long is cut, so that no file can fill the memory.
final class Lines {

    private final BufferedReader characters;
    private final int longest;
    private long number;
    private boolean afterReturn;

    /// @param longest at most so many characters of a line are kept
    Lines(Reader characters, int longest) {
        this.characters = new BufferedReader(characters, 1 << 16);
        this.longest = longest;
    }

    /// The next line; null after the last one. What follows the last line end is a line only if it is not empty.
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = characters.read();
        if (next == '\n' && afterReturn) {
            next = characters.read();
        }
        afterReturn = false;
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n' && next != '\r') {
            if (line.length() < longest) {
                line.append((char) next);
            }
            next = characters.read();
        }
        afterReturn = next == '\r';
        number++;
        return line.toString();
    }

    /// Of the line last given, from 1.
    long number() {
        return number;
    }
}
