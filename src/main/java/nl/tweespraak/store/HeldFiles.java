package nl.tweespraak.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// H2's way to a file, which remembers what H2 opens. Where something stops it while it opens a file, H2 leaves it open,
/// and locked for everybody until the process ends. And where it has closed one by itself, it opens it again for whoever
/// asks: so it may once, each time that the file was looked at.
///
/// Public for H2, which makes one for each path.
public final class HeldFiles extends FilePathWrapper {

    private static final String SCHEME = "held";
    private static final Map<FileChannel, String> OPENED = new ConcurrentHashMap<>();
    private static final Set<String> ALLOWED = ConcurrentHashMap.newKeySet();

    static {
        FilePath.register(new HeldFiles());
    }

    /// What H2 takes for the path of a file.
    static String way(Path file) {
        return SCHEME + ":" + file.toAbsolutePath();
    }

    private static String named(Path file) {
        return FilePath.get(way(file)).toRealPath().toString();
    }

    /// Lets H2 open a file once.
    static void allow(Path path) {
        ALLOWED.add(named(path));
    }

    /// Closes what H2 may have left open of a file, which it may not open from now on.
    static void letGo(Path path) {
        ALLOWED.remove(named(path));
        for (FileChannel channel : held(path)) {
            try {
                channel.close();
            } catch (IOException _) {
                // The system has let go of it all the same.
            }
            OPENED.remove(channel);
        }
    }

    private static List<FileChannel> held(Path path) {
        String file = named(path);
        return OPENED.entrySet().stream().filter(it -> it.getValue().equals(file)).map(Map.Entry::getKey).toList();
    }

    /// Whether what H2 has open of a file can be read. Once a drive was away, or who read was interrupted, it never can.
    static boolean isReadable(Path path) {
        List<FileChannel> held = held(path);
        return !held.isEmpty() && held.stream().allMatch(HeldFiles::isReadable);
    }

    private static boolean isReadable(FileChannel channel) {
        try {
            return channel.read(ByteBuffer.allocate(1), 0) == 1;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!ALLOWED.remove(name)) {
            throw new IOException("not looked at");
        }
        FileChannel channel = super.open(mode);
        OPENED.put(channel, name);
        return channel;
    }
}
