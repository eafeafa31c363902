package nl.tweespraak.desktop.team;

import java.nio.file.Path;
import java.util.Arrays;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.team.TeamModel.Made;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.PassphraseStrength;
import nl.tweespraak.study.People;
import org.jspecify.annotations.Nullable;

/// Who can open the study.
final class PeopleActions {

    private final Kit kit;
    private final People people;
    private final TeamModel model;
    private final TeamController controller;

    PeopleActions(Kit kit, People people, TeamModel model, TeamController controller) {
        this.kit = kit;
        this.people = people;
        this.model = model;
        this.controller = controller;
    }

    /// @param passphrase wiped then; null where the program is to make one
    void add(String name, Person.Role role, char @Nullable [] passphrase) {
        String made = passphrase == null ? people.startingPassphrase() : "";
        char[] wanted = passphrase == null ? made.toCharArray() : passphrase;
        String who = name.strip();
        controller.run(_ -> {
            try {
                people.add(who, role, wanted);
                return who;
            } finally {
                Arrays.fill(wanted, '\0');
            }
        }, _ -> {
            model.madeProperty().set(made.isEmpty() ? null : new Made(who, made));
            kit.notices().add(Notice.done(kit.words().text("team.people.added", who)));
            controller.load();
        });
    }

    /// A coder goes on under another name, with the key.
    void rename(String coder, String other) {
        String wanted = other.strip();
        controller.run(_ -> people.rename(coder, wanted), left -> {
            model.renamingProperty().set(null);
            if (left.isPresent()) {
                model.problemProperty().set(new Refusal(kit.words().text("team.rename.notKey", wanted, left.get())));
                controller.load();
            } else {
                controller.beginAnew();
                kit.notices().add(Notice.done(kit.words().text("team.renamed", coder, wanted)));
            }
        });
    }

    /// The study is closed by it.
    void remove(String name) {
        controller.run(_ -> {
            people.remove(name);
            return name;
        }, gone -> {
            kit.notices().add(Notice.done(kit.words().text("team.people.removed", gone)));
            controller.leave();
        });
    }

    /// One's own.
    ///
    /// @param old wiped then, as the new one
    void changePassphrase(char[] old, char[] fresh) {
        controller.run(_ -> {
            try {
                people.changePassphrase(old, fresh);
                return true;
            } finally {
                Arrays.fill(old, '\0');
                Arrays.fill(fresh, '\0');
            }
        }, _ -> kit.notices().add(Notice.done(kit.words().text("team.key.changed"))));
    }

    void newRecoveryCode() {
        controller.run(_ -> people.newRecoveryCode(), code -> {
            model.codeProperty().set(code);
            controller.load();
        });
    }

    /// Writes the code that is shown to a file.
    void saveCode(Path to, String page) {
        controller.run(_ -> {
            people.saveCode(to, page);
            return true;
        }, _ -> kit.notices()
                .add(Notice.done(kit.words().text("team.key.kept", String.valueOf(to.getFileName())))));
    }

    /// How hard a passphrase is to guess, in words.
    Text strength(char[] passphrase) {
        return PassphraseStrength.of(passphrase).words();
    }
}
