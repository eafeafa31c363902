package nl.tweespraak.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Who can open a study, and how that changes. Whether somebody may is decided in `study`.
public final class Users {

    private static final int STARTING = 17;

    private final StudyFile file;
    private final Path folder;

    public Users(StudyFile file) {
        this.file = file;
        this.folder = file.folder();
    }

    /// @param mark twelve characters by which people can tell each other whose key pair it is; empty where there is none
    ///     yet
    /// @param recovery whether a code was printed
    public record User(String name, KeyRing.Role role, String mark, boolean recovery) {
    }

    /// How long after wrong passphrases until another is tried; zero where there is nothing to wait for.
    ///
    /// @param user as in `keys.json`
    public static Duration wait(Path folder, String user) {
        return new WrongTries(folder, InstantSource.system()).left(user);
    }

    /// In the order in which they came.
    public List<User> list() {
        KeyRing ring = KeyRing.read(folder);
        return ring.users().stream()
                .map(it -> new User(it, ring.role(it), ring.mark(it).orElse(""), ring.hasRecovery(it))).toList();
    }

    /// Takes up to a second.
    ///
    /// @param before runs once nothing but the disk stands in the way, before anything is written
    /// @throws Refusal where the name is taken, or the name or the passphrase does not do; then `before` did not run
    public void add(String name, KeyRing.Role role, char[] passphrase, KeyStrength strength, Runnable before) {
        KeyRing ring = KeyRing.read(folder);
        requireFree(ring.users().stream(), name);
        KeyRing more = ring.with(name, role, passphrase, strength, file.keys());
        before.run();
        more.write(folder);
    }

    private static void requireFree(Stream<String> taken, String name) {
        if (taken.anyMatch(it -> it.equalsIgnoreCase(name.strip()))) {
            throw new Refusal(new Text("%s heeft al een sleutel van dit onderzoek. Kies een andere naam.",
                    "%s has a key of this study already. Choose another name.").with(name.strip()));
        }
    }

    /// Another name for the same key and the same passphrase. Backups made before keep the old one.
    ///
    /// @param before runs once nothing but the disk stands in the way, before anything is written
    /// @throws Refusal where the name is taken or none, or there is no key pair yet; then `before` did not run
    public void rename(String name, String other, Runnable before) {
        KeyRing ring = KeyRing.read(folder);
        requireFree(ring.users().stream().filter(it -> !it.equals(name)), other);
        KeyRing renamed = ring.renamed(name, other, file.keys());
        before.run();
        renamed.write(folder);
    }

    /// Another passphrase for the same keys. Backups made before keep the old one.
    ///
    /// @param old or the recovery code
    /// @throws CannotOpen where the old one does not fit
    public void changePassphrase(String name, char[] old, char[] fresh, KeyStrength strength) {
        KeyRing.read(folder).rewrap(name, old, fresh, strength).write(folder);
    }

    /// A recovery code for whoever opened the study, in place of an earlier one; to be printed, and kept nowhere.
    public String newRecoveryCode(String name) {
        String code = RecoveryCode.random();
        KeyRing.read(folder).withRecovery(name, RecoveryCode.typed(code.toCharArray()).orElseThrow(), file.keys())
                .write(folder);
        return code;
    }

    /// 75 random bits in three groups.
    public String startingPassphrase() {
        return RecoveryCode.random().substring(0, STARTING);
    }

    /// Makes a new file key, which whoever goes does not get, and writes the database anew under it. Closes the study.
    /// Backups made before keep the old key.
    ///
    /// @throws Refusal where it is the last lead, or somebody who stays has no key pair yet; then nothing was changed
    public void remove(String name) {
        KeyRing ring = KeyRing.read(folder);
        String gone = ring.name(name);
        if (ring.users().stream().noneMatch(it -> !it.equals(gone) && ring.role(it) == KeyRing.Role.LEAD)) {
            throw new Refusal(new Text("%s is de laatste leider: voeg eerst een andere toe.",
                    "%s is the last lead: first add another.").with(gone));
        }
        try (StudyKeys fresh = file.keys().withNewFileKey()) {
            KeyRing staying = ring.without(gone, fresh);
            file.closing().replace(handle -> NewFileKey.prepare(folder, handle, staying, fresh, file.head()),
                    () -> NewFileKey.put(folder));
        }
    }
}
