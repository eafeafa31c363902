package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Telephone numbers: Dutch mobile and landline, of other countries, with any separators, also spelled out.
final class PhoneRule implements Rule {

    private static final Text DUTCH = new Text("heeft de vorm van een Nederlands telefoonnummer",
            "has the form of a Dutch telephone number");
    private static final Text ABROAD = new Text("heeft de vorm van een internationaal telefoonnummer",
            "has the form of an international telephone number");
    private static final Text CALLED = new Text("een getal waar een telefoonnummer verwacht wordt",
            "a number where a telephone number is expected");
    private static final Text SPELLED = new Text("lijkt een uitgeschreven telefoonnummer",
            "looks like a telephone number spelled out");

    private static final int LEAST_DIGITS = 7;
    private static final int LEAST_WORDS = 9;

    private static final String GAP = "[ .,/()*_-]{0,3}";
    private static final Pattern NATIONAL = Pattern
            .compile("(?<![\\p{L}0-9+])(?:(?:\\+|00)" + GAP + "3" + GAP + "1" + GAP
                    + "0?|\\(?0)(?:" + GAP + "[1-9])(?:" + GAP + "[0-9]){8}(?![0-9])");
    private static final Pattern INTERNATIONAL = Pattern
            .compile("(?<![\\p{L}0-9])(?:\\+ ?|00)[1-9](?:" + GAP + "[0-9]){7,14}(?![0-9])");
    private static final Pattern BY_WORD = Pattern.compile("(?<![\\p{L}])(?:bel|bellen|belt|app|appen|nummer|nr|mobiel|"
            + "telefoon|telefoonnummer|tel|whatsapp|sms)[ .:]{1,3}(?:me |mij |is |op |naar |even |dan |maar |gewoon |kan ){0,4}"
            + "([0-9](?:[ .-]{0,2}[0-9]){6,11})(?![0-9])");
    private static final Pattern DATE = Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:19|20)[0-9]{2}(?![0-9])");
    private static final String WORD = "(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|[0-9])";
    private static final Pattern WORDS = Pattern
            .compile(
                    "(?<![\\p{L}0-9])(?:nul|0|plus)(?:[ .,-]{1,3}" + WORD + "){" + LEAST_WORDS + ",13}(?![\\p{L}0-9])");

    /// Every match of a spelled number begins with one of these.
    private static final List<String> ZEROES = List.of("nul", "plus", "0");

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        String lower = text.lower();
        if (text.hasDigits(LEAST_DIGITS)) {
            Rule.each(NATIONAL, lower, PersonalKind.PHONE, DUTCH, it -> unlessDate(lower, it, found));
            Rule.each(INTERNATIONAL, lower, PersonalKind.PHONE, ABROAD, found);
            Matcher called = BY_WORD.matcher(lower);
            while (called.find()) {
                unlessDate(lower, new Suspect(PersonalKind.PHONE, called.start(1), called.end(1), CALLED), found);
            }
        }
        if (text.holdsAny(ZEROES)) {
            Rule.each(WORDS, lower, PersonalKind.PHONE, SPELLED, found);
        }
    }

    private static void unlessDate(String text, Suspect suspect, Consumer<Suspect> found) {
        if (!DATE.matcher(text).region(suspect.from(), text.length()).lookingAt()) {
            found.accept(suspect);
        }
    }
}
