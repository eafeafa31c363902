package nl.tweespraak.study;

import java.util.List;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
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

    /// A coder becomes one of those who code, too.
    ///
    /// @throws nl.tweespraak.model.Refusal where the person at the desk may not, the name is taken, or the name or the
    ///     passphrase does not do
    public void add(String name, Person.Role role, char[] passphrase) {
        study.require(Act.USERS);
        new Users(study.file()).add(name, KeyRing.Role.valueOf(role.name()), passphrase, strength);
        if (role == Person.Role.CODER && !study.coders().contains(name)) {
            study.apply(new Edit.AddCoder(name));
        }
        study.file().noteAccess(study.person().name(), "users add " + name);
    }

    /// A passphrase to begin with, for somebody who is not there to choose one: 75 random bits.
    public String startingPassphrase() {
        return new Users(study.file()).startingPassphrase();
    }

    /// Takes somebody's access away, and closes the study. What they said stays; backups made before keep the old key.
    ///
    /// @throws nl.tweespraak.model.Refusal where the person at the desk may not, or it is the last lead
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

    /// The name that the key has with which the study was opened: who was renamed keeps the earlier one.
    public String key() {
        return new CoderNames(study.file().coders()).key(study.opener().name(),
                list().stream().map(Users.User::name).toList());
    }
}
