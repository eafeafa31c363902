package nl.tweespraak.store;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The two random keys of a study while it is open. Close it to wipe them; what it hands out are copies.
public final class StudyKeys implements AutoCloseable {

    /// Bytes in each key.
    public static final int LENGTH = 32;

    private final byte[] fileKey;
    private final byte[] digestKey;
    private final @Nullable PersonPair own;

    private StudyKeys(byte[] fileKey, byte[] digestKey, @Nullable PersonPair own) {
        this.fileKey = fileKey;
        this.digestKey = digestKey;
        this.own = own == null ? null : own.copy();
    }

    /// New keys for a new study.
    public static StudyKeys random() {
        return new StudyKeys(randomBytes(LENGTH), randomBytes(LENGTH), null);
    }

    /// The same digest key beside a new file key: what a study gets when somebody loses access. Row digests and the
    /// journal stay valid.
    public StudyKeys withNewFileKey() {
        return new StudyKeys(randomBytes(LENGTH), digestKey.clone(), own);
    }

    /// The key pair of whoever opened the study; empty where nobody did.
    Optional<PersonPair> own() {
        return Optional.ofNullable(own);
    }

    StudyKeys with(PersonPair pair) {
        return new StudyKeys(fileKey.clone(), digestKey.clone(), pair);
    }

    /// The same keys, which outlive these.
    StudyKeys copy() {
        return new StudyKeys(fileKey.clone(), digestKey.clone(), own);
    }

    /// The same keys for somebody else, with a pair to be made.
    StudyKeys withoutOwn() {
        return new StudyKeys(fileKey.clone(), digestKey.clone(), null);
    }

    /// Encrypts the database, and through [SealedOutput] its backups.
    public byte[] fileKey() {
        return fileKey.clone();
    }

    /// Authenticates rows and the lines of the journal.
    public byte[] digestKey() {
        return digestKey.clone();
    }

    @Override
    public void close() {
        Arrays.fill(fileKey, (byte) 0);
        Arrays.fill(digestKey, (byte) 0);
        if (own != null) {
            own.wipe();
        }
    }

    /// What is wrapped: the file key, then the digest key.
    byte[] toBytes() {
        byte[] both = Arrays.copyOf(fileKey, 2 * LENGTH);
        System.arraycopy(digestKey, 0, both, LENGTH, LENGTH);
        return both;
    }

    /// @param both 64 bytes, as [#toBytes()] makes them
    static StudyKeys of(byte[] both) {
        return new StudyKeys(Arrays.copyOf(both, LENGTH), Arrays.copyOfRange(both, LENGTH, 2 * LENGTH), null);
    }

    static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
