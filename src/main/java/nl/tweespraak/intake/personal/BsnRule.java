package nl.tweespraak.intake.personal;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Citizen service numbers: nine digits that pass the 11-test, or what somebody calls one.
final class BsnRule implements Rule {

    private static final Text PASSES = new Text("negen cijfers die de 11-proef doorstaan",
            "nine digits that pass the 11-test");
    private static final Text CALLED = new Text("wordt een burgerservicenummer genoemd",
            "is called a citizen service number");

    private static final int LENGTH = 9;
    private static final int DIVISOR = 11;

    private static final Pattern NINE = Pattern
            .compile("(?<![\\p{L}0-9+])(?<![0-9][.,-])[0-9](?:[ .-]{0,2}[0-9]){8}(?![.-]?[0-9])");
    private static final Pattern NAMED = Pattern.compile("(?:bsn|sofi|burgerservice)(?:[ -]?(?:nummer|nr))?"
            + "[ .:=]{0,3}(?:is |was |nummer |dat is ){0,3}([0-9](?:[ .-]{0,2}[0-9]){7,8})(?![0-9])");

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        if (!text.hasDigits(LENGTH - 1)) {
            return;
        }
        Matcher nine = NINE.matcher(text.text());
        for (int from = 0; nine.find(from);) {
            boolean passes = passes(nine.group());
            if (passes) {
                found.accept(new Suspect(PersonalKind.BSN, nine.start(), nine.end(), PASSES));
            }
            // A number before it may stand apart by a space alone.
            from = passes ? nine.end() : nine.start() + 1;
        }
        Matcher named = NAMED.matcher(text.lower());
        while (named.find()) {
            found.accept(new Suspect(PersonalKind.BSN, named.start(1), named.end(1), CALLED));
        }
    }

    /// The sum of the digits times 9, 8, ... 2 and -1 is a multiple of 11.
    static boolean passes(String written) {
        int sum = 0;
        int all = 0;
        int weight = LENGTH;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                sum += digit * (weight == 1 ? -1 : weight);
                all += digit;
                weight--;
            }
        }
        return weight == 0 && all > 0 && sum % DIVISOR == 0;
    }
}
