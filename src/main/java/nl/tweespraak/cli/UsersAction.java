package nl.tweespraak.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.PassphraseStrength;
import nl.tweespraak.store.Users;
import nl.tweespraak.study.People;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// People and their keys.
@Command(name = "users", mixinStandardHelpOptions = true)
final class UsersAction extends StudyAction {

    /// What is done with them.
    enum Task {
        LIST, ADD, REMOVE, PASSPHRASE, RECOVERY
    }

    private static final Text NAME = new Text("Zeg wie: users STUDY %s NAAM.", "Say who: users STUDY %s NAME.");
    private static final Text ROLE = new Text("Zeg welke rol: --role lead, coder of reader.",
            "Say which role: --role lead, coder or reader.");
    private static final Text ADDED = new Text("%s heeft nu een sleutel.", "%s now has a key.");
    private static final Text MADE = new Text(
            "Wachtzin om mee te beginnen: %s\nGeef hem zelf aan %s, die hem vervangt met 'users STUDY passphrase'.",
            "Passphrase to begin with: %s\nGive it to %s yourself, who replaces it with 'users STUDY passphrase'.");
    private static final Text REMOVED = new Text(
            "%s heeft geen sleutel meer; het onderzoek is opnieuw versleuteld. Reservekopieën van eerder gaan nog open"
                    + " met de oude wachtzin: verwijder die zo nodig. Het werk blijft.",
            "%s has no key any more; the study is encrypted anew. Backups made earlier still open with the old"
                    + " passphrase: delete them if need be. The work stays.");
    private static final Text CHANGED = new Text(
            "De wachtzin is veranderd. Reservekopieën van eerder houden de oude. Sterkte: %s",
            "The passphrase is changed. Backups made earlier keep the old one. Strength: %s");
    private static final Text CODE = new Text(
            "Herstelcode van %s: %s\nSchrijf of druk hem af en leg hem weg. Hij opent het onderzoek waar de wachtzin"
                    + " gevraagd wordt, en staat verder nergens.",
            "Recovery code of %s: %s\nWrite or print it and put it away. It opens the study where the passphrase is"
                    + " asked for, and stands nowhere else.");

    private final Wiring wiring;

    @Mixin
    private NewPassphrase fresh = new NewPassphrase();

    @Parameters(index = "1", paramLabel = "list|add|remove|passphrase|recovery", descriptionKey = "users-task")
    private @Nullable Task task;

    @Parameters(index = "2", arity = "0..1", paramLabel = "NAME", descriptionKey = "users-name")
    private @Nullable String name;

    @Option(names = "--role", paramLabel = "lead|coder|reader", descriptionKey = "role")
    private Person.@Nullable Role role;

    UsersAction(Wiring wiring, Terminal terminal) {
        super(wiring, terminal);
        this.wiring = wiring;
    }

    @Override
    void requireUsage() {
        boolean named = task == Task.ADD || task == Task.REMOVE;
        if (named && (name == null || name.isBlank())) {
            throw new UsageFault(NAME.with(word()));
        }
        if (task == Task.ADD && role == null) {
            throw new UsageFault(ROLE);
        }
    }

    private String word() {
        return String.valueOf(task).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    Report act(Study study) {
        People people = wiring.people(study);
        return switch (given(task)) {
            case LIST -> report(people, Map.of(), List.of());
            case ADD -> add(people);
            case REMOVE -> {
                people.remove(given(name));
                yield report(people, Map.of(), List.of(REMOVED.with(given(name))));
            }
            case PASSPHRASE -> {
                char[] wanted = fresh.of(study.person().name(), terminal());
                people.changePassphrase(passphrase(), wanted);
                yield report(people, Map.of(), List.of(CHANGED.with(strength(wanted))));
            }
            case RECOVERY -> {
                String code = people.newRecoveryCode();
                yield report(people, Map.of("code", code), List.of(CODE.with(study.person().name(), code)));
            }
        };
    }

    private Report add(People people) {
        String who = given(name).strip();
        Optional<char[]> wanted = fresh.find(who, terminal());
        if (wanted.isPresent()) {
            people.add(who, given(role), wanted.get());
            terminal().note(new Text("Sterkte: %s", "Strength: %s").with(strength(wanted.get())));
            return report(people, Map.of(), List.of(ADDED.with(who)));
        }
        String made = people.startingPassphrase();
        people.add(who, given(role), made.toCharArray());
        return report(people, Map.of("passphrase", made), List.of(ADDED.with(who), MADE.with(made, who)));
    }

    private String strength(char[] passphrase) {
        return terminal().words(PassphraseStrength.of(passphrase).words());
    }

    private static Report report(People people, Map<String, String> more, List<Text> words) {
        List<Users.User> users = people.list();
        Map<String, Object> fields = JsonFields.of("users", users.stream()
                .map(it -> JsonFields.of("name", it.name(), "role", it.role().word(), "mark", it.mark(), "recovery",
                        it.recovery()))
                .toList());
        fields.putAll(more);
        List<Text> said = new ArrayList<>(words);
        users.forEach(it -> said.add(Text.same("%-24s %-8s %s".formatted(it.name(), it.role().word(), it.mark()))));
        return new Report(fields, said, List.of());
    }

    @Override
    Map<String, ?> nothing() {
        return Map.of("users", List.of());
    }
}
