package nl.tweespraak.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// Every file of a closed study with its encryption taken off, byte by byte: also what the database no longer uses.
/// And what it says of itself there, made untrue.
public final class Decrypted {

    private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    /// As H2 writes a number of 31 bits: 2,147,483,647, more than any array holds.
    private static final byte[] TOO_LONG = {-1, -1, -1, -1, 7};

    private Decrypted() {
    }

    /// The files in which some words stand, in whatever form; as paths within the study.
    public static List<String> holding(String words, Path study, char[] passphrase) throws IOException {
        return holding(words, study, "lead", passphrase);
    }

    /// @param user whose passphrase it is
    public static List<String> holding(String words, Path study, String user, char[] passphrase) throws IOException {
        List<String> found = new ArrayList<>();
        try (StudyKeys keys = KeyRing.read(study).unlock(user, passphrase); Stream<Path> files = Files.walk(study)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                // Byte by byte, so that any place in the file may begin a word.
                String content = new String(bytes(file, keys), StandardCharsets.ISO_8859_1);
                if (FORMS.stream().anyMatch(
                        it -> content.contains(new String(words.getBytes(it), StandardCharsets.ISO_8859_1)))) {
                    found.add(study.relativize(file).toString());
                }
            }
        }
        return found;
    }

    /// Says of each text in the database that begins so that it is longer than any memory.
    ///
    /// @return how many there were
    public static int lengthen(String beginning, Path study, char[] passphrase) throws IOException {
        Path file = study.resolve(Database.FILE);
        int found = 0;
        try (StudyKeys keys = KeyRing.read(study).unlock("lead", passphrase);
                FileChannel base = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileEncrypt clear = clear(file, keys.fileKey(), base)) {
            String content = new String(all(clear), StandardCharsets.ISO_8859_1);
            for (int at = content.indexOf(beginning); at >= 0; at = content.indexOf(beginning, at + 1)) {
                // A length below 128 is one byte, and of two the first has its highest bit set.
                int length = content.charAt(at - 2) < 0x80 ? 1 : 2;
                clear.write(ByteBuffer.wrap(TOO_LONG), at - length);
                found++;
            }
        }
        return found;
    }

    private static byte[] bytes(Path file, StudyKeys keys) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".db")) {
            return database(file, keys.fileKey());
        }
        return name.endsWith(".twb") ? backup(file, keys.fileKey()) : Files.readAllBytes(file);
    }

    private static byte[] backup(Path file, byte[] fileKey) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                SealedInput sealed = SealedInput.open(in);
                InputStream lines = sealed.unseal(fileKey)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(sealed.header().getBytes(StandardCharsets.UTF_8));
            lines.transferTo(all);
            return all.toByteArray();
        }
    }

    private static byte[] database(Path file, byte[] fileKey) throws IOException {
        try (FileChannel base = FileChannel.open(file); FileEncrypt clear = clear(file, fileKey, base)) {
            return all(clear);
        }
    }

    /// With the key that H2 makes of its file's password.
    private static FileEncrypt clear(Path file, byte[] fileKey, FileChannel base) {
        char[] password = HexFormat.of().formatHex(fileKey).toCharArray();
        return new FileEncrypt(file.toString(), FilePathEncrypt.getPasswordBytes(password), base);
    }

    private static byte[] all(FileEncrypt clear) throws IOException {
        ByteBuffer all = ByteBuffer.allocate((int) clear.size());
        while (all.hasRemaining() && clear.read(all, all.position()) > 0) {
            // Goes on where it is.
        }
        return all.array();
    }
}
