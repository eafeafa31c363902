package nl.tweespraak.desktop.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.Origin;
import nl.tweespraak.store.Users;
import nl.tweespraak.study.CoderNames;
import nl.tweespraak.study.People;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.Traffic;
import nl.tweespraak.study.Workload;
import org.jspecify.annotations.Nullable;

/// What the screen knows of the study.
///
/// @param users who have a key, in the order in which they came
/// @param coders the names of all coders, sorted
/// @param names that they have and had
/// @param key the name of one's own key
/// @param origin where the study came from, if it is a coder's own one; null for a lead's
record Figures(List<Users.User> users, List<String> coders, CoderNames names, String key, @Nullable Origin origin,
        Traffic traffic, Workload.All work) {

    static final Figures NONE = new Figures(List.of(), List.of(), new CoderNames(List.of()), "", null,
            new Traffic(Map.of(), Map.of()), new Workload.All(List.of(), List.of()));

    Figures {
        users = List.copyOf(users);
        coders = List.copyOf(coders);
    }

    static Figures of(Study study, People people) {
        return new Figures(people.list(), study.coders(), new CoderNames(study.file().coders()), people.key(),
                study.file().exchanges().origin().orElse(null), Traffic.of(study), Workload.of(study));
    }

    /// Who somebody with a key is now: the key of a coder may bear an earlier name.
    String now(Users.User user) {
        return user.role() == KeyRing.Role.CODER ? names.current(user.name()) : user.name();
    }

    /// Those who code and have no key, by name.
    List<String> withoutKey() {
        Set<String> keys = users.stream().map(this::now).collect(Collectors.toSet());
        return coders.stream().filter(it -> !keys.contains(it)).toList();
    }

    /// Of all that a coder has.
    Workload.Done done(String coder) {
        int cases = 0;
        int handedIn = 0;
        for (Workload load : work.loads()) {
            Workload.Done done = load.coders().getOrDefault(coder, new Workload.Done(0, 0));
            cases += done.cases();
            handedIn += done.handedIn();
        }
        return new Workload.Done(cases, handedIn);
    }

    Optional<Users.User> own() {
        return users.stream().filter(it -> it.name().equals(key)).findFirst();
    }
}
