package nl.tweespraak.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.DurableFile;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.Users;

/// Who can open a study, and how that changes, as far as the person at the desk may.
public final class People {

    private final Study study;
    private final KeyStrength strength;

    /// @param strength of new keys
    public People(Study study, KeyStrength strength) {
        this.study = study;
        this.strength = strength;
    }

    /// Everybody may know who else has a key.
    public List<Users.User> list() {
        return new Users(study.file()).list();
    }

    /// A coder becomes one of those who code, too, and does so first: stopped before the key is written, there is a coder
    /// without one, and the same call again makes it. The other way round the key would open the study for somebody who
    /// does not code, and the name would be taken.
    ///
    /// @throws Refusal where the person at the desk may not, the name is taken, or the name or the
    ///     passphrase does not do
    public void add(String name, Person.Role role, char[] passphrase) {
        study.require(Act.USERS);
        names().require(name);
        new Users(study.file()).add(name, KeyRing.Role.valueOf(role.name()), passphrase, strength, () -> {
            if (role == Person.Role.CODER && !study.coders().contains(name)) {
                study.apply(new Edit.AddCoder(name));
            }
        });
        study.file().noteAccess(study.person().name(), "users add " + name);
    }

    /// A coder goes on under another name, with all that was said and with the key. It has no reverse: a name that was
    /// somebody's stays theirs.
    ///
    /// The study comes first, then the key. Stopped between the two, the key of before opens the study still, for its
    /// coder as named now ([CoderNames]), and the same call again gives the key its name. The other way round the key
    /// would open it for somebody who has coded nothing.
    ///
    /// @param coder by any name that the coder has or had
    /// @return why the key keeps its name for now; empty where all is done
    /// @throws Refusal where the person at the desk may not, or the name will not do; then nothing was changed
    public Optional<Text> rename(String coder, String other) {
        study.require(Act.USERS);
        Runnable inStudy = () -> {
            String current = names().current(coder);
            if (!current.equals(other)) {
                study.apply(new Edit.RenameCoder(current, other));
            }
        };
        Optional<String> key = keyOf(coder);
        Optional<Text> left = Optional.empty();
        if (key.isEmpty()) {
            inStudy.run();
        } else {
            try {
                new Users(study.file()).rename(key.get(), other, inStudy);
            } catch (Refusal refusal) {
                if (!names().current(coder).equals(other)) {
                    throw refusal;
                }
                left = Optional.of(refusal.reason());
            }
        }
        study.file().noteAccess(study.person().name(), "users rename " + other);
        return left;
    }

    /// The name of a coder's key: the present one or, where the key was not renamed with the coder, an earlier one.
    private Optional<String> keyOf(String coder) {
        List<String> keys = list().stream().filter(it -> it.role() == KeyRing.Role.CODER).map(Users.User::name)
                .toList();
        return Optional.of(names().key(coder, keys)).filter(keys::contains);
    }

    private CoderNames names() {
        return new CoderNames(study.file().coders());
    }

    /// A passphrase to begin with, for somebody who is not there to choose one: 75 random bits.
    public String startingPassphrase() {
        return new Users(study.file()).startingPassphrase();
    }

    /// Takes somebody's access away, and closes the study. What they said stays; backups made before keep the old key.
    ///
    /// @throws Refusal where the person at the desk may not, or it is the last lead
    public void remove(String name) {
        study.require(Act.USERS);
        study.file().noteAccess(study.person().name(), "users remove " + name);
        new Users(study.file()).remove(name);
    }

    /// Another passphrase for whoever opened the study.
    ///
    /// @param old or the recovery code
    /// @throws nl.tweespraak.store.CannotOpen where the old one does not fit
    public void changePassphrase(char[] old, char[] fresh) {
        study.require(Act.OWN_KEY);
        new Users(study.file()).changePassphrase(key(), old, fresh, strength);
    }

    /// A recovery code for whoever opened the study, in place of an earlier one; to be printed, and kept nowhere.
    public String newRecoveryCode() {
        study.require(Act.OWN_KEY);
        return new Users(study.file()).newRecoveryCode(key());
    }

    /// Writes a page with such a code to a file that nobody but its owner can read.
    ///
    /// @throws Refusal where it would take the place of a part of the study
    public void saveCode(Path to, String page) throws IOException {
        study.file().requireNoPart(to);
        try (DurableFile file = DurableFile.beside(to)) {
            file.out().write(page.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    /// The name that the key has with which the study was opened.
    public String key() {
        return names().key(study.opener().name(),
                list().stream().map(Users.User::name).toList());
    }
}
