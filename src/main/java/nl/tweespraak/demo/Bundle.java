package nl.tweespraak.demo;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;

/// The files that come with the program, as files: from a folder of classes or from within a jar.
final class Bundle {

    private static final String FIRST = "/sample/transcripts.json";

    /// Does something with the folder that has them.
    interface Use {
        void with(Path folder) throws IOException;
    }

    private Bundle() {
    }

    static void use(Use use) throws IOException {
        URL first = Objects.requireNonNull(Bundle.class.getResource(FIRST));
        try {
            if (first.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    use.with(Objects.requireNonNull(inside.getPath(FIRST).getParent()));
                }
            } else {
                use.with(Objects.requireNonNull(Path.of(first.toURI()).getParent()));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
