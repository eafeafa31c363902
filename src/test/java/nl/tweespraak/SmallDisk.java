package nl.tweespraak;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// A small file system of a test's own, to be filled: it takes Linux and root to make; a test that asks for one is
/// skipped elsewhere.
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4_096;
    private static final int TRIES = 50;

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /// @param path made as its root
    public static SmallDisk at(Path path, int megabytes) throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"), "only Linux has tmpfs");
        Files.createDirectory(path);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString()),
                "only root may make a small file system");
        return new SmallDisk(path);
    }

    /// What another folder holds, shown in a second place as if it were a drive: taken away, it is still there in the
    /// first.
    public static SmallDisk showing(Path other, Path path) throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"), "only Linux can do it");
        Files.createDirectory(path);
        assumeTrue(run("mount", "--bind", other.toString(), path.toString()), "only root may show a folder elsewhere");
        return new SmallDisk(path);
    }

    public Path path() {
        return path;
    }

    /// From now on it may only be read.
    public boolean makeReadOnly() throws IOException, InterruptedException {
        return run("mount", "-o", "remount,ro", path.toString());
    }

    /// As a stick that is pulled out: whoever has a file open keeps it, and its path leads nowhere.
    public boolean takeAway() throws IOException, InterruptedException {
        return run("umount", "-l", path.toString());
    }

    /// Fills it but for some room, in bytes.
    public void fillBut(long room) throws IOException {
        makeRoom();
        long left = Files.getFileStore(path).getUsableSpace() - room;
        try (var out = Files.newOutputStream(filler())) {
            for (; left > 0; left -= BLOCK) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException _) {
            // Full: that is what it is for.
        }
    }

    /// Takes away what fills it.
    public void makeRoom() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return path.resolve("filler");
    }

    /// A process that is just being started elsewhere may hold a file of it for a moment.
    @Override
    public void close() throws IOException {
        try {
            for (int tries = 0; !run("umount", path.toString()) && tries < TRIES; tries++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
