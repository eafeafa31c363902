package nl.tweespraak.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A second process for [StudyLockTest]: tries to take a study, tells how that went, and keeps it until it is ended.
final class LockingProcess {

    private LockingProcess() {
    }

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                LockingProcess.class.getName(), folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static String firstLine(Process process) throws IOException {
        return String.valueOf(process.inputReader(StandardCharsets.UTF_8).readLine());
    }

    public static void main(String[] arguments) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            try (StudyLock _ = StudyLock.take(Path.of(arguments[0]))) {
                out.write("taken\n".getBytes(StandardCharsets.UTF_8));
                System.in.read();
            } catch (CannotOpen e) {
                out.write((e.why() + " " + e.reason().en() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
