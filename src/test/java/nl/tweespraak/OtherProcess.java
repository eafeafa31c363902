package nl.tweespraak;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Java as another process, heard line by line, which may be ended at any moment without a warning.
public final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final List<String> said = new ArrayList<>();

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /// With the classes of the tests, and begun as quickly as can be.
    ///
    /// @param options to Java
    /// @param main the name of a class
    public static ProcessBuilder java(List<String> options, String main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", absoluteClassPath(), main));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command);
    }

    /// It may start in another folder.
    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(it -> Path.of(it).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /// @param builder whose standard output is to be heard
    public static OtherProcess start(ProcessBuilder builder) throws IOException {
        return new OtherProcess(builder.start());
    }

    public Process process() {
        return process;
    }

    /// The next line that it says.
    public String hear() throws IOException {
        String line = next();
        if (line == null) {
            throw new AssertionError("It ended, and had said " + said);
        }
        return line;
    }

    private @Nullable String next() throws IOException {
        String line = lines.readLine();
        if (line != null) {
            said.add(line);
        }
        return line;
    }

    /// Whether a line is there to be heard.
    public boolean hasSaid() throws IOException {
        return lines.ready();
    }

    /// Puts a line on its standard input.
    public void tell(String line) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
    }

    /// What may become so.
    public interface Look {

        boolean isSo() throws IOException;
    }

    /// Until something is so, or the process has ended.
    public static void await(Process process, Look look) throws IOException, InterruptedException {
        while (process.isAlive() && !look.isSo()) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    /// Leaves it alone for a while and ends it; all that it said.
    public List<String> endAfter(long millis) throws IOException, InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        // By its handle: the process's own way would close the stream that tells what it said.
        process.toHandle().destroyForcibly();
        process.waitFor();
        while (next() != null) {
            // Until it has said all.
        }
        return List.copyOf(said);
    }

    @Override
    public void close() throws IOException {
        try (lines) {
            process.destroyForcibly();
        }
    }
}
