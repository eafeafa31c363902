package nl.tweespraak.store;

import static nl.tweespraak.store.KeySlot.base64;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person's key pair as `keys.json` has it: the open half in the clear, the secret one under the passphrase.
///
/// @param open 32 bytes in Base64
/// @param secret the secret half, under the key from the passphrase
/// @param seal a digest under the study's digest key of whose pair it is: no other can be put in its place
/// @param sealed the study's keys sealed for this pair, in Base64, since somebody was removed: they hold instead of those
///     under the passphrase; null before
/// @param recovery null where no code was printed
/// @param formerly the name that what is wrapped stays bound to, where the person was renamed since; null where not
record PairEntry(String open, KeySlot secret, String seal, @Nullable String sealed, @Nullable Recovery recovery,
        @Nullable String formerly) {

    static final int SECRET_LENGTH = PersonPair.LENGTH + KeySlot.TAG_LENGTH;
    static final int SEALED_LENGTH = PersonPair.LENGTH + 2 * StudyKeys.LENGTH + PersonPair.TAG_LENGTH;

    private static final String SECRET = "secret";
    private static final String ABOUT = "tweespraak study keys 1 ";

    /// The study's keys and the secret half under a key from a printed code.
    ///
    /// @param salt 16 bytes in Base64
    record Recovery(KeyStrength strength, String salt, KeySlot slot) {

        static final int WRAPPED_LENGTH = 2 * StudyKeys.LENGTH + PersonPair.LENGTH + KeySlot.TAG_LENGTH;

        private byte[] derive(char[] code) {
            return Passphrase.derive(code, strength, Base64.getDecoder().decode(salt));
        }

        private byte[] bound(byte[] pair) {
            return KeySlot.bytes(out -> {
                out.write(pair);
                out.writeUTF("recovery");
                out.writeInt(strength.memoryKib());
                out.writeInt(strength.iterations());
                out.writeInt(strength.parallelism());
                out.writeUTF(salt);
            });
        }
    }

    /// @param key from the passphrase
    static PairEntry wrap(KeyEntry entry, UUID study, byte[] key, PersonPair own, StudyKeys keys) {
        String open = base64(own.open());
        return new PairEntry(open, KeySlot.wrap(key, bound(entry, study, open, SECRET), own.secret()),
                seal(entry, study, open, keys), null, null, null);
    }

    private static byte[] bound(KeyEntry entry, UUID study, String open, String what) {
        return KeySlot.bytes(out -> {
            out.write(entry.bound(study));
            out.writeUTF(open);
            out.writeUTF(what);
        });
    }

    /// What a recovery code is bound to: not the strength and salt of the passphrase, which may change meanwhile.
    private static byte[] boundOfRecovery(KeyEntry entry, UUID study, String open) {
        return KeySlot.bytes(out -> {
            out.writeUTF(study.toString());
            out.writeUTF(entry.boundTo());
            out.writeUTF(entry.role().word());
            out.writeUTF(open);
        });
    }

    private static String seal(KeyEntry entry, UUID study, String open, StudyKeys keys) {
        return new Digests(keys.digestKey()).of("pair", study.toString(), entry.user(), entry.role().word(), open);
    }

    /// @throws CannotOpen where the open half is not the one that was written
    byte[] open(KeyEntry entry, UUID study, StudyKeys keys) {
        if (!seal(entry, study, open, keys).equals(seal)) {
            throw KeyFile.damaged(entry.user());
        }
        return Base64.getDecoder().decode(open);
    }

    Optional<PersonPair> own(KeyEntry entry, UUID study, byte[] key) {
        return secret.unwrap(key, bound(entry, study, open, SECRET))
                .map(it -> new PersonPair(it, Base64.getDecoder().decode(open)));
    }

    /// @param plain the keys under the passphrase
    StudyKeys keys(KeyEntry entry, UUID study, byte[] key, byte[] plain) {
        return keys(study, own(entry, study, key).orElseThrow(() -> KeyFile.damaged(entry.user())), plain, entry);
    }

    private StudyKeys keys(UUID study, PersonPair own, byte[] plain, KeyEntry entry) {
        byte[] both = sealed == null
                ? plain
                : own.unseal(Base64.getDecoder().decode(sealed), ABOUT + study)
                        .orElseThrow(() -> KeyFile.damaged(entry.user()));
        try {
            StudyKeys keys = StudyKeys.of(both).with(own);
            if (formerly != null) {
                // The passphrase proves the name of before; that of now only the seal does.
                open(entry, study, keys);
            }
            return keys;
        } finally {
            Arrays.fill(both, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// @return empty where the code is another
    Optional<StudyKeys> recovered(KeyEntry entry, UUID study, char[] code) {
        if (recovery == null) {
            return Optional.empty();
        }
        byte[] key = recovery.derive(code);
        try {
            return recovery.slot.unwrap(key, recovery.bound(boundOfRecovery(entry, study, open)))
                    .map(plain -> keys(study,
                            new PersonPair(Arrays.copyOfRange(plain, 2 * StudyKeys.LENGTH, plain.length),
                                    Base64.getDecoder().decode(open)),
                            Arrays.copyOf(plain, 2 * StudyKeys.LENGTH), entry));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    PairEntry withRecovery(KeyEntry entry, UUID study, char[] code, StudyKeys keys, PersonPair own) {
        Recovery empty = new Recovery(entry.strength(), base64(StudyKeys.randomBytes(Passphrase.SALT_LENGTH)),
                new KeySlot("", ""));
        byte[] key = empty.derive(code);
        byte[] plain = KeySlot.joined(keys.toBytes(), own.secret());
        try {
            return with(new Recovery(empty.strength, empty.salt,
                    KeySlot.wrap(key, empty.bound(boundOfRecovery(entry, study, open)), plain)));
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    PairEntry with(@Nullable Recovery other) {
        return new PairEntry(open, secret, seal, sealed, other, formerly);
    }

    /// With other keys of the study, for which no passphrase is needed.
    PairEntry sealedTo(StudyKeys keys, UUID study) {
        return new PairEntry(open, secret, seal,
                base64(PersonPair.seal(Base64.getDecoder().decode(open), ABOUT + study, keys.toBytes())), recovery,
                formerly);
    }

    /// As the pair of somebody with another name.
    ///
    /// @param bound the name that what is wrapped is bound to
    PairEntry renamed(KeyEntry entry, String bound, UUID study, StudyKeys keys) {
        return new PairEntry(open, secret, seal(entry, study, open, keys), sealed, recovery,
                bound.equals(entry.user()) ? null : bound);
    }

    PairEntry withSealed(@Nullable String other) {
        return new PairEntry(open, secret, seal, other, recovery, formerly);
    }
}
