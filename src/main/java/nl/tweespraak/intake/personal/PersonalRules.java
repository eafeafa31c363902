package nl.tweespraak.intake.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// All rules together, from the surest to the least sure: what a surer one has taken, another leaves. What is masked
/// already is passed over.
public final class PersonalRules {

    private final List<Rule> rules;

    /// @param year of the chats: a whole date of years before may be one of birth
    /// @param names that somebody gives along, to be found wherever they stand
    public PersonalRules(int year, Set<String> names) {
        Set<String> lower = names.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
        this.rules = List.of(new IbanRule(), new EmailRule(), new WebRule(), new BsnRule(), new PhoneRule(),
                new AddressRule(), new BirthDateRule(year), new HandleRule(), new PlaceRule(), new NameRule(lower));
    }

    /// @return in order, none over another; places in the text itself
    List<Suspect> look(String text) {
        return look(Folded.of(text), Set.of());
    }

    /// @param named in lower case, words that are names in this transcript
    List<Suspect> look(Folded text, Set<String> named) {
        List<Suspect> all = new ArrayList<>();
        Consumer<Suspect> take = it -> {
            if (it.to() > it.from() && all.stream().noneMatch(it::overlaps)
                    && !Placeholders.overlaps(text.text(), it)) {
                all.add(it);
            }
        };
        for (Rule rule : rules) {
            rule.look(text, take);
        }
        if (!named.isEmpty()) {
            NameRule.words(text.lower(), named, NameRule.AGAIN, take);
        }
        if (all.isEmpty()) {
            return List.of();
        }
        return all.stream().sorted(Comparator.comparingInt(Suspect::from))
                .map(it -> new Suspect(it.kind(), text.origin(it.from()), text.origin(it.to()), it.reason())).toList();
    }
}
