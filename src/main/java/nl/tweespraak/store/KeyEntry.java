package nl.tweespraak.store;

import static nl.tweespraak.store.KeySlot.base64;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import nl.tweespraak.model.Text;

/// One person's copy of a study's keys, under a key from that person's passphrase, with that person's key pair.
///
/// @param salt 16 bytes in Base64
/// @param nonce 12 bytes in Base64
/// @param wrapped 64 bytes of keys and a tag of 16, in Base64
/// @param pair null in files of the first format
record KeyEntry(String user, KeyRing.Role role, KeyStrength strength, String salt, String nonce, String wrapped,
        @Nullable PairEntry pair) {

    static final int NONCE_LENGTH = KeySlot.NONCE_LENGTH;
    static final int TAG_LENGTH = KeySlot.TAG_LENGTH;
    static final int WRAPPED_LENGTH = 2 * StudyKeys.LENGTH + TAG_LENGTH;

    /// As the first format has it.
    KeyEntry(String user, KeyRing.Role role, KeyStrength strength, String salt, String nonce, String wrapped) {
        this(user, role, strength, salt, nonce, wrapped, null);
    }

    /// @param keys with the person's own pair, or without: then a new one is made
    static KeyEntry wrap(UUID study, String user, KeyRing.Role role, char[] passphrase, KeyStrength strength,
            StudyKeys keys) {
        KeyEntry empty = new KeyEntry(user, role, strength, base64(StudyKeys.randomBytes(Passphrase.SALT_LENGTH)), "",
                "");
        byte[] plain = keys.toBytes();
        byte[] key = empty.derive(passphrase);
        try {
            KeySlot slot = KeySlot.wrap(key, empty.bound(study), plain);
            PersonPair own = keys.own().orElseGet(PersonPair::random);
            return new KeyEntry(user, role, strength, empty.salt, slot.nonce(), slot.wrapped(),
                    PairEntry.wrap(empty, study, key, own, keys));
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    /// @param passphrase or the recovery code, where there is one
    /// @throws CannotOpen where the passphrase does not fit
    StudyKeys unwrap(UUID study, char[] passphrase) {
        byte[] key = derive(passphrase);
        try {
            Optional<byte[]> plain = new KeySlot(nonce, wrapped).unwrap(key, bound(study));
            if (plain.isEmpty()) {
                return recovered(study, passphrase).orElseThrow(this::wrongPassphrase);
            }
            return pair == null ? StudyKeys.of(plain.get()) : pair.keys(this, study, key, plain.get());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private Optional<StudyKeys> recovered(UUID study, char[] typed) {
        return pair == null
                ? Optional.empty()
                : RecoveryCode.typed(typed).flatMap(code -> pair.recovered(this, study, code));
    }

    CannotOpen wrongPassphrase() {
        return new CannotOpen(CannotOpen.Cause.WRONG_PASSPHRASE,
                new Text("Deze wachtzin past niet bij %s. Er is niets gewijzigd. Probeer het opnieuw.",
                        "This passphrase does not fit %s. Nothing was changed. Try again.").with(user));
    }

    /// The person's own pair, where the study's keys are not to be had: in a package.
    PersonPair own(UUID study, char[] passphrase) {
        byte[] key = derive(passphrase);
        try {
            return Optional.ofNullable(pair).flatMap(it -> it.own(this, study, key))
                    .orElseThrow(this::wrongPassphrase);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    KeyEntry with(@Nullable PairEntry changed) {
        return new KeyEntry(user, role, strength, salt, nonce, wrapped, changed);
    }

    /// With another name, under which the pair is sealed anew; what a passphrase opens stays bound to the first.
    KeyEntry renamed(String other, PairEntry own, UUID study, StudyKeys keys) {
        own.open(this, study, keys);
        KeyEntry named = new KeyEntry(other, role, strength, salt, nonce, wrapped, own);
        return named.with(own.renamed(named, boundTo(), study, keys));
    }

    /// The name that the wrapped keys are bound to: the one of now, unless the person was renamed since.
    String boundTo() {
        return pair == null || pair.formerly() == null ? user : pair.formerly();
    }

    /// @return 32 bytes; whoever asks wipes them
    private byte[] derive(char[] passphrase) {
        return Passphrase.derive(passphrase, strength, Base64.getDecoder().decode(salt));
    }

    /// What is authenticated with the wrapped keys: whose they are, of which study, and at what strength. Its form is
    /// part of the format: other bytes, and no study opens.
    byte[] bound(UUID study) {
        return KeySlot.bytes(out -> {
            out.writeInt(KeyFile.FIRST_FORMAT);
            out.writeUTF(study.toString());
            out.writeUTF(boundTo());
            out.writeUTF(role.word());
            out.writeUTF(KeyFile.ARGON2ID);
            out.writeInt(strength.memoryKib());
            out.writeInt(strength.iterations());
            out.writeInt(strength.parallelism());
            out.writeUTF(salt);
        });
    }
}
