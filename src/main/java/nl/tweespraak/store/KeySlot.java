package nl.tweespraak.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A few bytes of keys under AES-256-GCM, with what they are bound to as associated data.
///
/// @param nonce 12 bytes in Base64
/// @param wrapped the bytes and a tag of 16, in Base64
record KeySlot(String nonce, String wrapped) {

    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    /// What is bound, as bytes.
    interface Bound {
        void to(DataOutputStream out) throws IOException;
    }

    /// @param key 32 bytes
    static KeySlot wrap(byte[] key, byte[] bound, byte[] plain) {
        byte[] nonce = StudyKeys.randomBytes(NONCE_LENGTH);
        try {
            return new KeySlot(base64(nonce), base64(crypt(Cipher.ENCRYPT_MODE, key, nonce, bound, plain)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /// @return empty where the key is another, or anything was altered
    Optional<byte[]> unwrap(byte[] key, byte[] bound) {
        Base64.Decoder decoder = Base64.getDecoder();
        try {
            return Optional.of(
                    crypt(Cipher.DECRYPT_MODE, key, decoder.decode(nonce), bound, decoder.decode(wrapped)));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] bound, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_LENGTH, nonce));
        cipher.updateAAD(bound);
        return cipher.doFinal(input);
    }

    static byte[] bytes(Bound bound) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            bound.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
