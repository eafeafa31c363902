package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Schools and clubs by name: they tell where somebody can be found.
final class PlaceRule implements Rule {

    private static final Text SCHOOL = new Text("lijkt de naam van een school", "looks like the name of a school");
    private static final Text CLUB = new Text("lijkt de naam van een club", "looks like the name of a club");

    private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}'0-9-]*");
    private static final String NAMES = "\\p{Lu}[\\p{L}'0-9-]+(?: (?:(?:van|de|der|den|het|'t|en) ){0,2}\\p{Lu}[\\p{L}'0-9-]+){0,3}";
    /// One of these is in every match.
    private static final List<String> SCHOOL_WORDS = List.of("college", "lyceum", "gymnasium", "school", "atheneum",
            "academie", "mavo", "opleidingen", "roc", "aoc", "scholengemeenschap", "universiteit");
    private static final Pattern SCHOOLS = Pattern.compile("(?<!\\p{L})(?:"
            + "\\p{Lu}[\\p{L}'-]{2,40}(?:college|lyceum|gymnasium|school|atheneum|academie|mavo|opleidingen)(?!\\p{L})"
            + "|(?:[Rr]OC|ROC|AOC|[Bb]asisschool|[Mm]iddelbare school|[Hh]ogeschool|[Uu]niversiteit|[Cc]ollege|[Ll]yceum"
            + "|[Gg]ymnasium|[Ss]cholengemeenschap|[Ss]chool) (?:(?:van|de|der|het|'t|genaamd) ){0,2}" + NAMES
            + "|" + NAMES
            + " (?:[Cc]ollege|[Ll]yceum|[Gg]ymnasium|[Ss]chool|[Ss]cholengemeenschap|[Aa]cademie)(?!\\p{L}))");
    /// One of these, or two capitals, is in every match.
    private static final List<String> CLUB_WORDS = List.of("club", "vereniging", "school", "manege", "scouting", "koor",
            "moskee", "kerk", "boys", "united", "vooruit");
    private static final Pattern CLUBS = Pattern.compile("(?<!\\p{L})(?:"
            + "(?:[Vv]oetbalclub|[Vv]oetbalvereniging|[Hh]ockeyclub|[Zz]wemclub|[Tt]ennisclub|[Ss]portclub|[Ss]portschool"
            + "|[Ss]portvereniging|[Dd]ansschool|[Mm]anege|[Ss]couting|[Vv]ereniging|[Tt]urnvereniging|[Cc]lub|[Bb]oksschool"
            + "|[Kk]oor|[Mm]oskee|[Kk]erk|FC|SV|VV|HC|RKSV|RKVV|HV|KV|TV|BC|SC|CSV|USV)"
            + " (?:(?:van|de|der|het|'t|genaamd) ){0,2}" + NAMES
            + "|" + NAMES + " (?:FC|SV|VV|HC|Boys|United|Vooruit))(?!\\p{L})");

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        if (text.hasCapitals()) {
            if (text.holdsAny(SCHOOL_WORDS)) {
                Rule.each(SCHOOLS, text.text(), PersonalKind.SCHOOL, SCHOOL, it -> ifNamed(text.text(), it, found));
            }
            if (text.hasCapitalsTogether() || text.holdsAny(CLUB_WORDS)) {
                Rule.each(CLUBS, text.text(), PersonalKind.CLUB, CLUB, it -> ifNamed(text.text(), it, found));
            }
        }
    }

    /// "De school" has no name.
    private static void ifNamed(String text, Suspect suspect, Consumer<Suspect> found) {
        if (CAPITAL.matcher(text.substring(suspect.from(), suspect.to())).results()
                .anyMatch(it -> !UsualWords.isSmall(it.group()))) {
            found.accept(suspect);
        }
    }
}
