package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Dutch postcodes, with the house number where it stands beside them, and streets with a number.
final class AddressRule implements Rule {

    private static final Text POSTCODE = new Text("heeft de vorm van een postcode", "has the form of a postcode");
    private static final Text STREET = new Text("lijkt een straat met een huisnummer",
            "looks like a street with a house number");

    private static final int LEAST_DIGITS = 4;
    private static final String HOUSE = "[0-9]{1,5}(?: ?-? ?[A-Za-z](?![\\p{L}]))?(?: ?- ?[0-9]{1,3})?";
    private static final String BESIDE = "(?:[ ,]{1,3}(?:(?:huisnummer|nummer|nr\\.?|huisnr\\.?|op) ?)?" + HOUSE
            + "(?![0-9]))?";
    /// In capitals, or in small letters without a space: "2022 in" is none.
    private static final Pattern POSTCODES = Pattern.compile(
            "(?<![\\p{L}0-9])(?:[1-9][0-9]{3} {0,2}(?!SA|SD|SS)[A-Z]{2}|[1-9][0-9]{3}(?!sa|sd|ss)[a-z]{2})(?![\\p{L}0-9])"
                    + BESIDE);
    private static final Pattern BY_WORD = Pattern
            .compile("(?<=postcode )(?:is )?[1-9][0-9]{3} {0,2}[a-z]{2}(?![\\p{L}0-9])" + BESIDE);
    /// One of these is in every match.
    private static final List<String> STREET_WORDS = List.of("straat", "laan", "weg", "plein", "gracht", "kade",
            "dreef",
            "singel", "steeg", "dijk", "plantsoen", "hof", "pad", "str.");
    private static final Pattern STREETS = Pattern.compile(
            "(?<![\\p{L}])[\\p{L}'-]{2,40}(?:straat|laan|weg|plein|gracht|kade|dreef|singel|steeg|dijk|plantsoen|hof|pad|str\\.)"
                    + " {1,2}(?:nummer |nr\\.? ?)?[0-9]{1,5}(?: ?[a-z](?![\\p{L}]))?(?![0-9])");

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        if (text.hasDigits(LEAST_DIGITS)) {
            Rule.each(POSTCODES, text.text(), PersonalKind.ADDRESS, POSTCODE, found);
            Rule.each(BY_WORD, text.lower(), PersonalKind.ADDRESS, POSTCODE, found);
        }
        if (text.hasDigits(1) && text.holdsAny(STREET_WORDS)) {
            Rule.each(STREETS, text.lower(), PersonalKind.ADDRESS, STREET, found);
        }
    }
}
