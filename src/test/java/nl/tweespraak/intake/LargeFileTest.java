package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A year of the whole platform: 20,000 transcripts, 1,000,000 messages, 255 MB.
@Tag("slow")
class LargeFileTest {

    private static final int TRANSCRIPTS = 20_000;
    private static final int MESSAGES = 50;
    /// In bytes: just what a file may have.
    private static final long ENDLESS = 1L << 30;

    @TempDir
    Path folder;

    @Test
    void jsonIsReadInLittleMemory() throws Exception {
        Path file = folder.resolve("a.json");
        write(file, "{\"transcripts\": [", (transcript, message) -> (message > 1
                ? ","
                : (transcript > 1 ? "]},\n" : "") + "{\"id\": \"t" + transcript + "\", \"messages\": [")
                + "{\"speaker\": \"chatter\", \"at\": \"14:02\", \"text\": \"" + "abc \u20ac\u00e9 ".repeat(20) + "\"}",
                "]}]}");

        assertThat(ReadingProcess.run(file, TRANSCRIPTS * MESSAGES, "192m")).isZero();
    }

    @Test
    void aTableIsReadInLittleMemory() throws Exception {
        Path file = folder.resolve("a.csv");
        write(file, "transcript,position,speaker,at,text\n", (transcript, message) -> "t" + transcript + "," + message
                + ",chatter,14:02,\"" + "abc \u20ac\u00e9 ".repeat(22) + "\"\n", "");

        assertThat(ReadingProcess.run(file, TRANSCRIPTS * MESSAGES, "192m")).isZero();
    }

    /// One line, one text, one cell, one nesting that never ends, as long as a file may be: no more of it is held than a
    /// message may have.
    @ParameterizedTest
    @ValueSource(strings = {"a.txt|[14:00] chatter: |a", "a.txt||a", "a.json|[{\"messages\":[{\"text\":\"|a",
            "a.json||[", "a.json|{\"x\":\"|a", "a.csv|transcript,position,speaker,at,text#g1,1,chatter,,|a",
            "a.csv|transcript,position,speaker,at,text#g1,1,chatter,,\"|a#"})
    void whatNeverEndsIsRefusedInLittleMemory(String shape) throws Exception {
        List<String> parts = List.of(shape.replace('#', '\n').split("\\|", -1));
        Path file = folder.resolve(parts.get(0));
        byte[] piece = parts.get(2).repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(parts.get(1).getBytes(StandardCharsets.US_ASCII));
            for (long written = piece.length; written < ENDLESS; written += piece.length) {
                out.write(piece);
            }
        }
        assertThat(ReadingProcess.run(file, 0, "96m")).isEqualTo(ReadingProcess.REFUSED);
        Files.delete(file);
    }

    private interface Row {
        String of(int transcript, int message);
    }

    private static void write(Path file, String head, Row row, String foot) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(head);
            for (int transcript = 1; transcript <= TRANSCRIPTS; transcript++) {
                for (int message = 1; message <= MESSAGES; message++) {
                    writer.write(row.of(transcript, message));
                }
            }
            writer.write(foot);
        }
        assertThat(Files.size(file)).isGreaterThan(240_000_000L);
    }
}
