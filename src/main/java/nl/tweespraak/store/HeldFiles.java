package nl.tweespraak.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// H2's way to a file, which remembers what H2 opens. Where something stops it while it opens a file, H2 leaves it open,
/// and locked for everybody until the process ends.
///
/// Public for H2, which makes one for each path.
public final class HeldFiles extends FilePathWrapper {

    private static final String SCHEME = "held";
    private static final Map<FileChannel, String> OPENED = new ConcurrentHashMap<>();

    static {
        FilePath.register(new HeldFiles());
    }

    /// What H2 takes for the path of a file.
    static String way(Path file) {
        return SCHEME + ":" + file;
    }

    /// Closes what H2 may have left open of a file.
    static void letGo(Path path) {
        String file = FilePath.get(way(path)).toRealPath().toString();
        List<FileChannel> left = OPENED.entrySet().stream().filter(it -> it.getValue().equals(file))
                .map(Map.Entry::getKey).toList();
        for (FileChannel channel : left) {
            try {
                channel.close();
            } catch (IOException _) {
                // The system has let go of it all the same.
            }
            OPENED.remove(channel);
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        OPENED.put(channel, name);
        return channel;
    }
}
