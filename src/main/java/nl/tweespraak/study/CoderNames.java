package nl.tweespraak.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.model.Coder;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// The names that coders have and had.
public record CoderNames(List<Coder> coders) {

    /// The name that somebody goes by now: packages and keys may bear an earlier one.
    public String current(String name) {
        return coders.stream().filter(it -> it.formerly().contains(name)).findFirst().map(Coder::name).orElse(name);
    }

    /// All names that the coder of this name has and had.
    Set<String> all(String name) {
        String current = current(name);
        Set<String> all = new HashSet<>(List.of(current));
        coders.stream().filter(it -> it.name().equals(current)).forEach(it -> all.addAll(it.formerly()));
        return all;
    }

    /// The name that a coder's key has: the present one or, where that came later, an earlier one.
    String key(String name, Collection<String> keys) {
        List<String> names = new ArrayList<>(List.of(current(name)));
        names.addAll(all(name));
        return names.stream().filter(keys::contains).findFirst().orElse(name);
    }

    /// @throws Refusal where the coder of this name has another now
    void require(String name) {
        renamedFault(name).ifPresent(it -> {
            throw new Refusal(it);
        });
    }

    /// Why nothing can be said under a name: its coder has another now.
    Optional<Text> renamedFault(String name) {
        String current = current(name);
        return current.equals(name)
                ? Optional.empty()
                : Optional.of(new Text("Deze codeur heet nu %s. Gebruik die naam.",
                        "This coder is called %s now. Use that name.").with(current));
    }
}
