package nl.tweespraak.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// From a passphrase to the key that wraps a study's keys.
final class Passphrase {

    /// Characters (code points) that a new passphrase has at least.
    static final int SHORTEST = 4;
    static final int SALT_LENGTH = 16;

    private static final int KEY_LENGTH = 32;

    private Passphrase() {
    }

    /// Holds a new passphrase against the rules.
    static void require(char[] passphrase) {
        CharBuffer text = CharBuffer.wrap(passphrase);
        if (text.codePoints().allMatch(Character::isWhitespace)) {
            throw new Refusal(new Text("De wachtzin is leeg.", "The passphrase is blank."));
        }
        if (text.codePoints().count() < SHORTEST) {
            throw new Refusal(new Text("De wachtzin is te kort: neem er een van minstens %d tekens.",
                    "The passphrase is too short: take one of at least %d characters.").with(SHORTEST));
        }
    }

    /// @return 32 bytes; whoever asks wipes them
    /// @throws CannotOpen where this JVM has no room for the memory that the strength asks for
    static byte[] derive(char[] passphrase, KeyStrength strength, byte[] salt) {
        requireMemory(strength, Runtime.getRuntime().maxMemory());
        byte[] encoded = encode(passphrase);
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(strength.memoryKib())
                    .withIterations(strength.iterations())
                    .withParallelism(strength.parallelism())
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[KEY_LENGTH];
            argon.generateBytes(encoded, key);
            return key;
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    /// NFC, so that an é typed on one keyboard is the é typed on another.
    private static byte[] encode(char[] passphrase) {
        CharBuffer text = CharBuffer.wrap(passphrase);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
        byte[] room = new byte[3 * text.length()];
        ByteBuffer utf8 = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).encode(text, utf8, true);
        byte[] encoded = Arrays.copyOf(room, utf8.position());
        Arrays.fill(room, (byte) 0);
        return encoded;
    }

    /// @param available bytes that the program may have; a quarter stays for all else
    static void requireMemory(KeyStrength strength, long available) {
        if (strength.memoryKib() * 1024L > available / 4 * 3) {
            throw new CannotOpen(CannotOpen.Cause.NOT_ALLOWED,
                    new Text("Het openen vraagt %d MiB geheugen en dat krijgt het programma hier niet.",
                            "Opening takes %d MiB of memory, which the program does not get here.")
                            .with(strength.memoryKib() / 1024));
        }
    }
}
