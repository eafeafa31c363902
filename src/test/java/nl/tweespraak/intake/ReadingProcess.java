package nl.tweespraak.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;

/// Reads a file in a Java of its own, whose memory can be limited. Its exit code is 0 where it read as many messages as
/// were expected, [#REFUSED] where the file was refused in words, and another where it failed.
final class ReadingProcess {

    static final int REFUSED = 3;

    private ReadingProcess() {
    }

    public static void main(String[] arguments) {
        try {
            Reading reading = Intake.open(Path.of(arguments[0]), null).read(_ -> TranscriptSink.Outcome.ADDED,
                    Progress.NONE);
            System.exit(reading.messages() == Integer.parseInt(arguments[1]) ? 0 : 1);
        } catch (Refusal _) {
            System.exit(REFUSED);
        }
    }

    static int run(Path file, int messages, String memory) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Xmx" + memory, "-cp", System.getProperty("java.class.path"),
                ReadingProcess.class.getName(), file.toString(), Integer.toString(messages))
                .redirectErrorStream(true).redirectOutput(Files.createTempFile(file.getParent(), "out", "").toFile())
                .start().waitFor();
    }
}
