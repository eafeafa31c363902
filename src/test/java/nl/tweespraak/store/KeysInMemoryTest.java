package nl.tweespraak.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that the program still holds of a closed study is a key of it: in all of its memory, as Java writes that to a
/// file. What nothing holds any more Java clears in its own time.
class KeysInMemoryTest {

    private static final char[] PASSPHRASE = "verzonnen zin".toCharArray();
    /// What is looked for is kept otherwise meanwhile, or it would be found.
    private static final byte VEIL = 0x5a;
    private static final int PIECE = 1 << 24;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noneIsLeftOnceItsStudyIsClosed() throws IOException {
        Path study = folder.resolve("study");
        StudyFile.create(study, "lead", PASSPHRASE, KeyStrength.LIGHT, "Proef", "{}", false).close();
        StudyFile file = StudyFile.open(study, "lead", PASSPHRASE);
        file.backupIfChanged();
        Map<String, byte[]> veiled = veiled(file.keys());
        assertThat(found(veiled, "open")).as("what is looked for can be found").hasSize(4);

        file.close();
        assertThat(found(veiled, "closed")).isEmpty();
        assertThat(file.folder()).as("it is held until here").isNotNull();
    }

    private static Map<String, byte[]> veiled(StudyKeys keys) {
        Map<String, byte[]> veiled = new LinkedHashMap<>();
        veiled.put("file key", veiled(keys.fileKey()));
        veiled.put("file key in words", veiled(HexFormat.of().formatHex(keys.fileKey())
                .getBytes(StandardCharsets.UTF_16BE)));
        veiled.put("digest key", veiled(keys.digestKey()));
        veiled.put("secret", veiled(keys.own().orElseThrow().secret()));
        return veiled;
    }

    private static byte[] veiled(byte[] key) {
        byte[] veiled = key.clone();
        for (int at = 0; at < veiled.length; at++) {
            veiled[at] ^= VEIL;
        }
        return veiled;
    }

    private Set<String> found(Map<String, byte[]> veiled, String name) throws IOException {
        Path dump = folder.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        Map<String, String> wanted = new LinkedHashMap<>();
        veiled.forEach((what, key) -> wanted.put(what, new String(veiled(key), StandardCharsets.ISO_8859_1)));
        Set<String> found = new TreeSet<>();
        int longest = wanted.values().stream().mapToInt(String::length).max().orElse(0);
        byte[] before = new byte[0];
        try (InputStream in = Files.newInputStream(dump)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                byte[] both = Arrays.copyOf(before, before.length + piece.length);
                System.arraycopy(piece, 0, both, before.length, piece.length);
                String text = new String(both, StandardCharsets.ISO_8859_1);
                wanted.forEach((what, key) -> {
                    if (text.contains(key)) {
                        found.add(what);
                    }
                });
                before = Arrays.copyOfRange(both, Math.max(0, both.length - longest), both.length);
            }
        }
        Files.delete(dump);
        return found;
    }
}
