package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year of the whole platform: 20,000 transcripts, 1,000,000 messages, 255 MB.
@Tag("slow")
class LargeFileTest {

    private static final int TRANSCRIPTS = 20_000;
    private static final int MESSAGES = 50;

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
