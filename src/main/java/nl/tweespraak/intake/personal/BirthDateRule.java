package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Days on which somebody was born: called so, or a whole date of somebody who chats.
final class BirthDateRule implements Rule {

    private static final Text CALLED = new Text("wordt een geboortedag genoemd", "is called a day of birth");
    private static final Text LONG_AGO = new Text("een hele datum van jaren geleden: misschien een geboortedatum",
            "a whole date of years ago: it may be one of birth");

    /// Nobody younger chats.
    private static final int LEAST_AGE = 8;

    private static final String MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
            + "|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?";
    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String DAY_FIRST = DAY + " ?(?:[-/. ] ?(?:0?[1-9]|1[0-2]) ?[-/. ]| ?" + MONTH + ") ?";
    /// Every match of a day that is called one of birth begins with one of these.
    private static final List<String> NAMES = List.of("geb", "jarig", "verjaa");
    /// A whole date has no fewer: "1 mei 1990".
    private static final int LEAST_DIGITS = 5;
    private static final Pattern NAMED = Pattern
            .compile("(?:geboren|geboortedatum|geb\\.?datum|geb\\.|jarig|verjaardag|"
                    + "verjaar|geboortedag)(?:[ :.,=]| is| op| ben| ik| de| in| zijn| was| mijn){0,12}"
                    + "(?<![0-9])((?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-" + DAY + "|" + DAY_FIRST
                    + "(?:(?:19|20)?[0-9]{2})?|(?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern WHOLE = Pattern
            .compile("(?<![0-9-/.])" + DAY_FIRST + "((?:19|20)[0-9]{2})(?![0-9])"
                    + "|(?<![0-9])((?:19|20)[0-9]{2})-(?:0[1-9]|1[0-2])-" + DAY + "(?![0-9])");

    private final int latest;

    /// @param year of the chats
    BirthDateRule(int year) {
        this.latest = year - LEAST_AGE;
    }

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        if (!text.hasDigits(1)) {
            return;
        }
        if (text.holdsAny(NAMES)) {
            Matcher named = NAMED.matcher(text.lower());
            while (named.find()) {
                found.accept(new Suspect(PersonalKind.BIRTH_DATE, named.start(1), end(text.lower(), named), CALLED));
            }
        }
        if (!text.hasDigits(LEAST_DIGITS)) {
            return;
        }
        Matcher whole = WHOLE.matcher(text.lower());
        while (whole.find()) {
            String year = whole.group(1) == null ? whole.group(2) : whole.group(1);
            if (Integer.parseInt(year) <= latest) {
                found.accept(new Suspect(PersonalKind.BIRTH_DATE, whole.start(), whole.end(), LONG_AGO));
            }
        }
    }

    /// Without the space after a day without a year.
    private static int end(String text, Matcher named) {
        return text.charAt(named.end(1) - 1) == ' ' ? named.end(1) - 1 : named.end(1);
    }
}
