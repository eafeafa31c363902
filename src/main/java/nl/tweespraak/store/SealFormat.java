package nl.tweespraak.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// What [SealedOutput] and [SealedInput] agree on.
///
/// A sealed file is: magic (8 bytes), version (2), length of the header (4), the header as UTF-8 text in the clear,
/// salt (32), nonce prefix (7); these are the opening. Then chunks, each up to 64 KiB of a deflate stream under
/// AES-256-GCM with its tag of 16 bytes. The nonce of a chunk is the prefix, its number (4) and whether it is the last
/// (1), so that none can be left out, doubled, moved or cut off; a digest of the opening is authenticated with each.
/// Numbers are big-endian.
final class SealFormat {

    static final byte[] MAGIC = "TWSEALED".getBytes(StandardCharsets.US_ASCII);
    static final int VERSION = 1;
    static final int LONGEST_HEADER = 1024 * 1024;
    static final int SALT_LENGTH = 32;
    static final int PREFIX_LENGTH = 7;
    static final int CHUNK = 64 * 1024;
    static final int TAG = 16;

    private static final byte[] PURPOSE = "tweespraak sealed file 1".getBytes(StandardCharsets.US_ASCII);

    private SealFormat() {
    }

    static byte[] opening(byte[] header, byte[] salt, byte[] prefix) {
        return ByteBuffer.allocate(MAGIC.length + 2 + 4 + header.length + salt.length + prefix.length)
                .put(MAGIC)
                .putShort((short) VERSION)
                .putInt(header.length)
                .put(header)
                .put(salt)
                .put(prefix)
                .array();
    }

    /// The cipher over the chunks of one file.
    static final class Chunks {

        private static final int NONE = -1;

        private final SecretKey key;
        private final byte[] prefix;
        private final byte[] bound;
        private final Cipher cipher;
        private final int mode;
        private int following;

        /// @param mode [Cipher#ENCRYPT_MODE] or [Cipher#DECRYPT_MODE]
        Chunks(int mode, byte[] fileKey, byte[] salt, byte[] prefix, byte[] opening) {
            this.mode = mode;
            this.prefix = prefix;
            try {
                this.bound = MessageDigest.getInstance("SHA-256").digest(opening);
                this.key = KDF.getInstance("HKDF-SHA256")
                        .deriveKey("AES", HKDFParameterSpec.ofExtract()
                                .addIKM(fileKey)
                                .addSalt(salt)
                                .thenExpand(PURPOSE, 32));
                this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JDK 25 has these", e);
            }
        }

        /// Seals or opens the next chunk. After one that does not fit there is no next one.
        ///
        /// @throws GeneralSecurityException where its tag does not fit
        byte[] next(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
            int number = following;
            following = NONE;
            if (number == NONE) {
                throw new GeneralSecurityException("no chunk follows");
            }
            byte[] nonce = ByteBuffer.allocate(PREFIX_LENGTH + 4 + 1)
                    .put(prefix)
                    .putInt(number)
                    .put((byte) (last ? 1 : 0))
                    .array();
            cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(bound);
            byte[] done = cipher.doFinal(chunk, 0, length);
            following = last || number == Integer.MAX_VALUE ? NONE : number + 1;
            return done;
        }
    }
}
