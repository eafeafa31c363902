package nl.tweespraak.intake.personal;

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

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        String lower = text.lower();
        if (lower.contains("://") || hasDotWithin(lower)) {
            Rule.each(LINKS, lower, PersonalKind.WEB, LINK, found);
            Rule.each(DOMAINS, lower, PersonalKind.WEB, DOMAIN, found);
        }
        if (lower.contains(" punt ") || lower.contains(" dot ")) {
            Rule.each(SPELLED, lower, PersonalKind.WEB, DOMAIN, found);
        }
    }

    /// One at the end of a sentence leads nowhere.
    private static boolean hasDotWithin(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (dot + 1 < text.length() && text.charAt(dot + 1) > ' ') {
                return true;
            }
        }
        return false;
    }
}
