package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A command as a process of its own, as the launcher starts it.
record CommandProcess(Process process, Path said) {

    /// @param said where it says what it says, on standard output and error alike
    static CommandProcess start(Path said, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "nl.tweespraak.cli.Main"));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("TWEESPRAAK_PASSPHRASE", "verzonnen");
        builder.environment().put("TWEESPRAAK_LANG", "en");
        return new CommandProcess(builder.start(), said);
    }

    /// Its exit code, once it has ended.
    int exit() throws InterruptedException {
        return process.waitFor();
    }

    String words() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
