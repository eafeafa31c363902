package nl.tweespraak.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import nl.tweespraak.model.Text;

/// One person's copy of a study's keys, under a key from that person's passphrase.
///
/// @param salt 16 bytes in Base64
/// @param nonce 12 bytes in Base64
/// @param wrapped 64 bytes of keys and a tag of 16, in Base64
record KeyEntry(String user, KeyRing.Role role, KeyStrength strength, String salt, String nonce, String wrapped) {

    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;
    static final int WRAPPED_LENGTH = 2 * StudyKeys.LENGTH + TAG_LENGTH;

    static KeyEntry wrap(UUID study, String user, KeyRing.Role role, char[] passphrase, KeyStrength strength,
            StudyKeys keys) {
        KeyEntry empty = new KeyEntry(user, role, strength, base64(StudyKeys.randomBytes(Passphrase.SALT_LENGTH)),
                base64(StudyKeys.randomBytes(NONCE_LENGTH)), "");
        byte[] plain = keys.toBytes();
        try {
            return new KeyEntry(user, role, strength, empty.salt, empty.nonce,
                    base64(empty.crypt(Cipher.ENCRYPT_MODE, study, passphrase, plain)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// @throws CannotOpen where the passphrase does not fit
    StudyKeys unwrap(UUID study, char[] passphrase) {
        byte[] plain;
        try {
            plain = crypt(Cipher.DECRYPT_MODE, study, passphrase, Base64.getDecoder().decode(wrapped));
        } catch (GeneralSecurityException _) {
            throw new CannotOpen(CannotOpen.Cause.WRONG_PASSPHRASE,
                    new Text("Deze wachtzin past niet bij %s. Er is niets gewijzigd. Probeer het opnieuw.",
                            "This passphrase does not fit %s. Nothing was changed. Try again.").with(user));
        }
        try {
            return StudyKeys.of(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private byte[] crypt(int mode, UUID study, char[] passphrase, byte[] input) throws GeneralSecurityException {
        byte[] key = Passphrase.derive(passphrase, strength, Base64.getDecoder().decode(salt));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(8 * TAG_LENGTH, Base64.getDecoder().decode(nonce)));
            cipher.updateAAD(bound(study));
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// What is authenticated with the wrapped keys: whose they are, of which study, and at what strength. Its form is
    /// part of the format: other bytes, and no study opens.
    byte[] bound(UUID study) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(KeyFile.FORMAT);
            out.writeUTF(study.toString());
            out.writeUTF(user);
            out.writeUTF(role.word());
            out.writeUTF(KeyFile.ARGON2ID);
            out.writeInt(strength.memoryKib());
            out.writeInt(strength.iterations());
            out.writeInt(strength.parallelism());
            out.writeUTF(salt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
