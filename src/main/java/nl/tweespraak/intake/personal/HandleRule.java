package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Names of accounts: with an at sign before them or a number sign in them, or after the name of a platform.
final class HandleRule implements Rule {

    private static final Text SIGN = new Text("heeft de vorm van een accountnaam", "has the form of an account name");
    private static final Text AFTER = new Text("staat na de naam van een platform",
            "stands after the name of a platform");

    private static final Pattern SIGNED = Pattern.compile(
            "(?<![\\p{L}0-9._@])@[\\p{L}0-9_][\\p{L}0-9_.-]{0,29}[\\p{L}0-9_]|(?<![\\p{L}0-9])[\\p{L}0-9_.]{2,32}#[0-9]{4}(?![0-9])");
    private static final Pattern NAMED = Pattern
            .compile("(?<!\\p{L})(?:snap|snapchat|insta|instagram|ig|tiktok|telegram|"
                    + "discord|facebook|fb|kik|skype|twitter|twitch|steam|roblox|username|gebruikersnaam|accountnaam|account)"
                    + "(?:naam|account)?(?:(?: naam| account)?(?: ?[:=] ?| is | heet )|,? (?=[\\p{L}0-9.]*[0-9_]))"
                    + "(?:dan |nu |gewoon )?([\\p{L}0-9_][\\p{L}0-9_.-]{1,29})");
    /// Every match begins with one of these.
    private static final List<String> PLATFORMS = List.of("snap", "insta", "ig", "tiktok", "telegram", "discord",
            "facebook", "fb", "kik", "skype", "twit", "steam", "roblox", "username", "gebruikersnaam", "account");
    /// One of these is in every match of a handle with a sign.
    private static final List<String> SIGNS = List.of("@", "#");
    private static final Set<String> NOT = Set.of("weg", "niet", "dat", "een", "het", "zo", "ook", "mijn", "op", "nog",
            "er", "wel", "gehackt", "geblokkeerd", "privé", "prive", "verwijderd", "niks", "de", "al", "nu", "leuk",
            "erg",
            "heel", "echt", "van");

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        String lower = text.lower();
        if (text.holdsAny(SIGNS)) {
            Rule.each(SIGNED, lower, PersonalKind.HANDLE, SIGN, found);
        }
        if (!text.hasWordWith(PLATFORMS)) {
            return;
        }
        Matcher named = NAMED.matcher(lower);
        while (named.find()) {
            String word = named.group(1);
            int end = named.end(1) - (word.endsWith(".") || word.endsWith("-") ? 1 : 0);
            if (!NOT.contains(lower.substring(named.start(1), end))) {
                found.accept(new Suspect(PersonalKind.HANDLE, named.start(1), end, AFTER));
            }
        }
    }
}
