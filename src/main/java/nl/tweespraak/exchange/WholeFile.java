package nl.tweespraak.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.tweespraak.store.DurableFile;

/// Text files that stand whole or not at all, in UTF-8.
final class WholeFile {

    /// Writes the content.
    interface Content {
        void to(Writer out) throws IOException;
    }

    private WholeFile() {
    }

    /// Replaces what stands there.
    ///
    /// @throws IOException where it cannot be written; what stood there still stands
    static void write(Path path, Content content) throws IOException {
        try (DurableFile file = DurableFile.beside(path)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8), 1 << 16);
            content.to(out);
            out.flush();
            file.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
