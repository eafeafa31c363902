package nl.tweespraak.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/// One person's key pair, by which something is sealed for that person alone: HPKE (RFC 9180) with X25519, HKDF-SHA256
/// and AES-256-GCM.
///
/// The secret half, 32 bytes, is of that person alone; the open one everybody may know.
final class PersonPair {

    static final int LENGTH = 32;
    static final int TAG_LENGTH = 16;

    private static final byte[] NONE = new byte[0];

    private final byte[] secret;
    private final byte[] open;

    PersonPair(byte[] secret, byte[] open) {
        this.secret = secret.clone();
        this.open = open.clone();
    }

    /// A key on its way, with what the receiver makes it from, which everybody may know.
    static final class Sent {

        private final byte[] key;
        private final byte[] enclosed;

        private Sent(byte[] key, byte[] enclosed) {
            this.key = key;
            this.enclosed = enclosed;
        }

        byte[] key() {
            return key.clone();
        }

        byte[] enclosed() {
            return enclosed.clone();
        }
    }

    PersonPair copy() {
        return new PersonPair(secret, open);
    }

    void wipe() {
        Arrays.fill(secret, (byte) 0);
    }

    byte[] secret() {
        return secret.clone();
    }

    byte[] open() {
        return open.clone();
    }

    static PersonPair random() {
        return of(new X25519PrivateKeyParameters(new SecureRandom()).getEncoded());
    }

    static PersonPair of(byte[] secret) {
        return new PersonPair(secret, new X25519PrivateKeyParameters(secret).generatePublicKey().getEncoded());
    }

    /// A key that only the owner of `to` gets, who can be sure that it comes from here.
    Sent send(byte[] to, String about) {
        HPKE hpke = hpke(HPKE.mode_auth);
        HPKEContextWithEncapsulation context = hpke.setupAuthS(hpke.deserializePublicKey(to), bytes(about),
                pair(hpke));
        return new Sent(context.export(bytes(about), StudyKeys.LENGTH), context.getEncapsulation());
    }

    /// The key that `from` has sent. With anything altered, or from somebody else, it is another key.
    ///
    /// @return empty where the parts are no such keys at all
    Optional<byte[]> receive(byte[] enclosed, byte[] from, String about) {
        HPKE hpke = hpke(HPKE.mode_auth);
        try {
            HPKEContext context = hpke.setupAuthR(enclosed, pair(hpke), bytes(about), hpke.deserializePublicKey(from));
            return Optional.of(context.export(bytes(about), StudyKeys.LENGTH));
        } catch (IllegalArgumentException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    /// Seals a few bytes for the owner of `to`, by whomever: what the key is made from, then the bytes and their tag.
    static byte[] seal(byte[] to, String about, byte[] plain) {
        HPKE hpke = hpke(HPKE.mode_base);
        try {
            HPKEContextWithEncapsulation context = hpke.setupBaseS(hpke.deserializePublicKey(to), bytes(about));
            byte[] enclosed = context.getEncapsulation();
            byte[] sealed = context.seal(NONE, plain);
            byte[] both = Arrays.copyOf(enclosed, enclosed.length + sealed.length);
            System.arraycopy(sealed, 0, both, enclosed.length, sealed.length);
            return both;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("sealing never fails", e);
        }
    }

    /// @return empty where it was sealed for somebody else, about something else, or altered
    Optional<byte[]> unseal(byte[] sealed, String about) {
        HPKE hpke = hpke(HPKE.mode_base);
        try {
            byte[] enclosed = Arrays.copyOf(sealed, LENGTH);
            HPKEContext context = hpke.setupBaseR(enclosed, pair(hpke), bytes(about));
            return Optional.of(context.open(NONE, Arrays.copyOfRange(sealed, LENGTH, sealed.length)));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    private static HPKE hpke(byte mode) {
        return new HPKE(mode, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private AsymmetricCipherKeyPair pair(HPKE hpke) {
        return hpke.deserializePrivateKey(secret, open);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Never the secret.
    @Override
    public String toString() {
        return "key pair";
    }
}
