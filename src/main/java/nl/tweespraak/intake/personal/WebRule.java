package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Addresses on the web: they may lead to somebody's page.
final class WebRule implements Rule {

    private static final Text LINK = new Text("is een link", "is a link");
    private static final Text DOMAIN = new Text("heeft de vorm van een webadres", "has the form of a web address");

    /// Ends before the punctuation that belongs to the sentence.
    private static final String REST = "[^\\s<>\"]*[^\\s<>\".,;:!?)'\\]]";
    private static final Pattern LINKS = Pattern.compile("(?:https?://|www\\.)" + REST);
    private static final Pattern DOMAINS = Pattern.compile(
            "(?<![\\p{L}0-9@._-])(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,60})\\.){1,4}(?:nl|com|org|net|be|eu|info|io|app|gg|tv|nu)"
                    + "(?![\\p{L}0-9-]|\\.[\\p{L}0-9])(?:/(?:" + REST + ")?)?");
    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}0-9])(?:w ?w ?w ?(?:punt|\\.) ?)?[\\p{L}0-9][\\p{L}0-9-]{1,60} (?:punt|dot) (?:nl|com|org|net|be|eu|info)"
                    + "(?![\\p{L}0-9])");

    private static final List<String> SCHEMES = List.of("://");
    /// One of these is in every match of what is spelled out.
    private static final List<String> POINTS = List.of(" punt ", " dot ");

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        String lower = text.lower();
        if (text.holdsAny(SCHEMES) || text.hasPointWithin()) {
            Rule.each(LINKS, lower, PersonalKind.WEB, LINK, found);
            Rule.each(DOMAINS, lower, PersonalKind.WEB, DOMAIN, found);
        }
        if (text.holdsAny(POINTS)) {
            Rule.each(SPELLED, lower, PersonalKind.WEB, DOMAIN, found);
        }
    }
}
