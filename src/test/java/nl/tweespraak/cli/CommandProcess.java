package nl.tweespraak.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.tweespraak.OtherProcess;
import nl.tweespraak.store.StudyLock;

/// A command as a process of its own, as the launcher starts it.
record CommandProcess(Process process, Path said) {

    /// @param said where it says what it says, on standard output and error alike
    static CommandProcess start(Path said, Object... arguments) throws IOException {
        ProcessBuilder builder = OtherProcess.java(List.of(), Main.class.getName(), arguments)
                .redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("TWEESPRAAK_PASSPHRASE", "verzonnen");
        builder.environment().put("TWEESPRAAK_LANG", "en");
        return new CommandProcess(builder.start(), said);
    }

    /// Until something is so, or it has ended.
    void await(OtherProcess.Look look) throws IOException, InterruptedException {
        OtherProcess.await(process, look);
    }

    /// Until it has a study.
    void awaitOpening(Path study) throws IOException, InterruptedException {
        Path lock = study.resolve(StudyLock.FILE_NAME);
        await(() -> Files.size(lock) > 0);
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

    /// Leaves it alone for a while and ends it.
    void killAfter(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }
}
