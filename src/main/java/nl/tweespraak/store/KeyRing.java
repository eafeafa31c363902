package nl.tweespraak.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
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

    private static final int LONGEST_NAME = 100;

    /// What somebody may do with a study, as the keys say it; the rules are in `study`.
    public enum Role {
        LEAD, CODER;

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

    /// The keys for one more person, or for one who was there already: then in place of what was there.
    ///
    /// @throws Refusal where the name or the passphrase does not do
    public KeyRing with(String user, Role role, char[] passphrase, KeyStrength strength, StudyKeys keys) {
        String name = named(user);
        Passphrase.require(passphrase);
        KeyEntry fresh = KeyEntry.wrap(study, name, role, passphrase, strength, keys);
        List<KeyEntry> changed = new ArrayList<>(entries);
        if (find(name).isPresent()) {
            changed.replaceAll(entry -> entry.user().equals(name) ? fresh : entry);
        } else {
            changed.add(fresh);
        }
        return new KeyRing(study, h2Version, changed);
    }

    /// Another passphrase for the same keys; the database stays as it is. Backups made before keep the old passphrase.
    ///
    /// @throws CannotOpen where the old passphrase does not fit
    /// @throws Refusal where the new one does not do
    public KeyRing rewrap(@Nullable String user, char[] old, char[] fresh, KeyStrength strength) {
        Passphrase.require(fresh);
        KeyEntry entry = entry(user);
        try (StudyKeys keys = entry.unwrap(study, old)) {
            return with(entry.user(), entry.role(), fresh, strength, keys);
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
        return find(normal(user)).orElseThrow(
                () -> unknown(new Text("Niemand van die naam heeft een sleutel van dit onderzoek. Wel: %s.",
                        "Nobody of that name has a key of this study. Who has: %s.")));
    }

    private Optional<KeyEntry> find(String name) {
        return entries.stream().filter(entry -> entry.user().equals(name)).findFirst();
    }

    private CannotOpen unknown(Text reason) {
        return new CannotOpen(CannotOpen.Cause.UNKNOWN_USER, reason.with(String.join(", ", users())));
    }

    private static String normal(String user) {
        return Normalizer.normalize(user, Normalizer.Form.NFC).strip();
    }

    private static String named(String user) {
        String name = normal(user);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(new Text("Dit is geen naam: neem er een van 1 tot %d tekens, op één regel.",
                    "This is no name: take one of 1 to %d characters, on one line.").with(LONGEST_NAME));
        }
        return name;
    }
}
