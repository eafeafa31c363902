package nl.tweespraak.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;

import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Who can open a study: `keys.json`, in which each person has the study's keys wrapped by a passphrase.
///
/// Immutable. Passphrases stay the caller's, who wipes them. Not holding a key in the clear, it may be copied and shown;
/// altered by accident it is refused as damaged, altered on purpose no passphrase fits any more.
public final class KeyRing {

    public static final String FILE_NAME = "keys.json";

    /// What somebody may do with a study, as the keys say it; the rules are in `study`.
    public enum Role {
        LEAD, CODER, READER;

        /// As `keys.json` has it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final UUID study;
    private final String h2Version;
    private final List<KeyEntry> entries;

    KeyRing(UUID study, String h2Version, List<KeyEntry> entries) {
        this.study = study;
        this.h2Version = h2Version;
        this.entries = List.copyOf(entries);
    }

    /// For a new study, with its lead as the one who can open it. Derives a key: takes up to a second.
    ///
    /// @param keys from [StudyKeys#random()]
    /// @throws Refusal where the name or the passphrase does not do
    public static KeyRing create(String user, char[] passphrase, KeyStrength strength, StudyKeys keys) {
        return new KeyRing(UUID.randomUUID(), Constants.VERSION, List.of())
                .with(user, Role.LEAD, passphrase, strength, keys);
    }

    /// For the study of a coder, who brings a key pair along.
    static KeyRing settled(Packages.Settler settler, char[] passphrase, StudyKeys keys) {
        return new KeyRing(UUID.randomUUID(), Constants.VERSION, List.of()).withPair(settler.user(), Role.CODER,
                passphrase, settler.strength(), keys.with(settler.own()));
    }

    /// @param folder the study's
    /// @throws CannotOpen where it is missing, damaged or a later version's
    public static KeyRing read(Path folder) {
        return KeyFile.read(folder.resolve(FILE_NAME));
    }

    /// @param json as [#toJson()] makes it
    /// @throws CannotOpen where it is damaged or a later version's
    public static KeyRing parse(String json) {
        return KeyFile.parse(json);
    }

    public String toJson() {
        return KeyFile.write(study, h2Version, entries);
    }

    /// Replaces `keys.json` as a whole or not at all.
    ///
    /// @param folder the study's; there
    /// @throws Refusal where the disk is full or may not be written
    public void write(Path folder) {
        try (DurableFile file = DurableFile.beside(folder.resolve(FILE_NAME))) {
            file.out().write(toJson().getBytes(StandardCharsets.UTF_8));
            file.commit();
        } catch (IOException e) {
            throw StoreFailure.refusal(e);
        }
    }

    public UUID study() {
        return study;
    }

    /// The version of H2 that wrote the database.
    public String h2Version() {
        return h2Version;
    }

    public KeyRing withH2Version(String version) {
        return new KeyRing(study, version, entries);
    }

    /// The names of those who can open the study, in the order in which they came.
    public List<String> users() {
        return entries.stream().map(KeyEntry::user).toList();
    }

    /// Somebody's name as it is written here.
    ///
    /// @param user null where it may be the only one
    /// @throws CannotOpen where there is nobody of that name, or more than one and it is not said who
    public String name(@Nullable String user) {
        return entry(user).user();
    }

    /// @param user null where it may be the only one
    /// @throws CannotOpen where there is nobody of that name, or more than one and it is not said who
    public Role role(@Nullable String user) {
        return entry(user).role();
    }

    /// Derives a key: takes up to a second.
    ///
    /// @param user null where it may be the only one
    /// @throws CannotOpen where the passphrase does not fit, or it is not clear whose it is
    public StudyKeys unlock(@Nullable String user, char[] passphrase) {
        return entry(user).unwrap(study, passphrase);
    }

    /// The keys for one more person, or for one who was there already: then in place of what was there, with a key pair
    /// of their own.
    ///
    /// @throws Refusal where the name or the passphrase does not do
    public KeyRing with(String user, Role role, char[] passphrase, KeyStrength strength, StudyKeys keys) {
        return replaced(wrap(user, role, passphrase, strength, keys.withoutOwn()));
    }

    /// The keys for somebody who has a key pair already.
    KeyRing withPair(String user, Role role, char[] passphrase, KeyStrength strength, StudyKeys keys) {
        return replaced(wrap(user, role, passphrase, strength, keys));
    }

    private KeyEntry wrap(String user, Role role, char[] passphrase, KeyStrength strength, StudyKeys keys) {
        String name = UserName.required(user);
        Passphrase.require(passphrase);
        return KeyEntry.wrap(study, name, role, passphrase, strength, keys);
    }

    private KeyRing replaced(KeyEntry fresh) {
        List<KeyEntry> changed = new ArrayList<>(entries);
        if (find(fresh.user()).isPresent()) {
            changed.replaceAll(entry -> entry.user().equals(fresh.user()) ? fresh : entry);
        } else {
            changed.add(fresh);
        }
        return new KeyRing(study, h2Version, changed);
    }

    /// With another name for somebody, whose passphrase it does without: the wrapped keys stay bound to the name of
    /// before.
    ///
    /// @throws Refusal where the new name is none, or there is no key pair yet
    KeyRing renamed(String user, String other, StudyKeys keys) {
        KeyEntry before = entry(user);
        KeyEntry after = before.renamed(UserName.required(other), pair(before), study, keys);
        return new KeyRing(study, h2Version, entries.stream().map(it -> it.equals(before) ? after : it).toList());
    }

    /// Without one person, with other keys of the study for all who stay, sealed for each.
    ///
    /// @throws Refusal where somebody who stays has no key pair yet
    KeyRing without(String user, StudyKeys fresh) {
        String gone = entry(user).user();
        List<KeyEntry> staying = new ArrayList<>();
        for (KeyEntry entry : entries) {
            if (!entry.user().equals(gone)) {
                staying.add(entry.with(pair(entry).sealedTo(fresh, study)));
            }
        }
        return new KeyRing(study, h2Version, staying);
    }

    private static PairEntry pair(KeyEntry entry) {
        PairEntry pair = entry.pair();
        if (pair == null) {
            throw new Refusal(new Text("%s moet het onderzoek eerst een keer openen: er is nog geen sleutelpaar.",
                    "%s must open the study once first: there is no key pair yet.").with(entry.user()));
        }
        return pair;
    }

    KeyStrength strength(String user) {
        return entry(user).strength();
    }

    /// The open half of somebody's key pair, proven.
    ///
    /// @throws CannotOpen where there is nobody of that name, or it was altered
    byte[] open(String user, StudyKeys keys) {
        KeyEntry entry = entry(user);
        return pair(entry).open(entry, study, keys);
    }

    /// Twelve characters by which people can tell each other whose key pair it is.
    public Optional<String> mark(String user) {
        return Optional.ofNullable(entry(user).pair()).map(it -> mark(Base64.getDecoder().decode(it.open())));
    }

    static String mark(byte[] open) {
        try {
            String hex = HexFormat.of().withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(open), 0, 6);
            return hex.substring(0, 4) + "-" + hex.substring(4, 8) + "-" + hex.substring(8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// What of somebody's entry goes into a package for that person: the pair under the passphrase, without the keys of
    /// this study.
    KeyRing only(String user) {
        KeyEntry entry = entry(user);
        PairEntry pair = pair(entry);
        return new KeyRing(study, h2Version, List.of(new KeyEntry(entry.user(), entry.role(), entry.strength(),
                entry.salt(), KeySlot.base64(new byte[KeyEntry.NONCE_LENGTH]),
                KeySlot.base64(new byte[KeyEntry.WRAPPED_LENGTH]), pair.with(null).withSealed(null))));
    }

    /// The pair of the one person in such a part.
    ///
    /// @throws CannotOpen where the passphrase does not fit
    PersonPair own(@Nullable String user, char[] passphrase) {
        return entry(user).own(study, passphrase);
    }

    /// With a recovery code for somebody, in place of an earlier one.
    KeyRing withRecovery(String user, char[] code, StudyKeys keys) {
        KeyEntry entry = entry(user);
        return replaced(entry.with(pair(entry).withRecovery(entry, study, code, keys, keys.own().orElseThrow())));
    }

    public boolean hasRecovery(String user) {
        PairEntry pair = entry(user).pair();
        return pair != null && pair.recovery() != null;
    }

    /// Another passphrase for the same keys; the database stays as it is. Backups made before keep the old passphrase.
    ///
    /// @throws CannotOpen where the old passphrase does not fit
    /// @throws Refusal where the new one does not do
    public KeyRing rewrap(@Nullable String user, char[] old, char[] fresh, KeyStrength strength) {
        Passphrase.require(fresh);
        KeyEntry entry = entry(user);
        try (StudyKeys keys = entry.unwrap(study, old)) {
            KeyEntry other = KeyEntry.wrap(study, entry.boundTo(), entry.role(), fresh, strength, keys);
            PairEntry before = entry.pair();
            if (before == null) {
                return replaced(other);
            }
            KeyEntry kept = other.with(pair(other).with(before.recovery()).withSealed(before.sealed()));
            return replaced(kept.renamed(entry.user(), pair(kept), study, keys));
        }
    }

    private KeyEntry entry(@Nullable String user) {
        if (user == null && entries.size() == 1) {
            return entries.getFirst();
        }
        if (user == null) {
            throw unknown(new Text("Meer mensen hebben een sleutel van dit onderzoek. Zeg wie je bent: %s.",
                    "More than one person has a key of this study. Say who you are: %s."));
        }
        return find(UserName.normal(user)).orElseThrow(
                () -> unknown(new Text("Niemand van die naam heeft een sleutel van dit onderzoek. Wel: %s.",
                        "Nobody of that name has a key of this study. Who has: %s.")));
    }

    private Optional<KeyEntry> find(String name) {
        return entries.stream().filter(entry -> entry.user().equals(name)).findFirst();
    }

    private CannotOpen unknown(Text reason) {
        return new CannotOpen(CannotOpen.Cause.UNKNOWN_USER, reason.with(String.join(", ", users())));
    }
}
