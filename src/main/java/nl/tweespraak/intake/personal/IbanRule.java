package nl.tweespraak.intake.personal;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Account numbers: as long as their country has them, with a remainder of 1 by 97; a Dutch one also where a digit is
/// wrong.
final class IbanRule implements Rule {

    private static final Text PASSES = new Text("een rekeningnummer (IBAN) met een controlegetal dat klopt",
            "an account number (IBAN) whose check digits are right");
    private static final Text ALMOST = new Text("heeft de vorm van een Nederlands rekeningnummer (IBAN)",
            "has the form of a Dutch account number (IBAN)");

    private static final Map<String, Integer> LENGTHS = Map.ofEntries(Map.entry("NL", 18), Map.entry("BE", 16),
            Map.entry("DE", 22), Map.entry("FR", 27), Map.entry("GB", 22), Map.entry("ES", 24), Map.entry("IT", 27),
            Map.entry("PT", 25), Map.entry("LU", 20), Map.entry("AT", 20), Map.entry("CH", 21), Map.entry("PL", 28),
            Map.entry("RO", 24), Map.entry("BG", 22), Map.entry("HU", 28), Map.entry("CZ", 24), Map.entry("SK", 24),
            Map.entry("GR", 27), Map.entry("IE", 22), Map.entry("DK", 18), Map.entry("SE", 24), Map.entry("NO", 15),
            Map.entry("FI", 18), Map.entry("LT", 20), Map.entry("LV", 21), Map.entry("EE", 20), Map.entry("HR", 21),
            Map.entry("SI", 19), Map.entry("TR", 26), Map.entry("CY", 28), Map.entry("MT", 31));

    private static final Pattern START = Pattern.compile("(?<![\\p{L}0-9])[A-Z] ?[A-Z][ .-]{0,2}[0-9] ?[0-9]");
    private static final Pattern DUTCH = Pattern.compile("NL[0-9]{2}[A-Z]{4}[0-9]{10}");
    private static final int GAP = 2;
    private static final int DIVISOR = 97;
    private static final int LEAST_DIGITS = 8;

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        if (!text.hasDigits(LEAST_DIGITS)) {
            return;
        }
        String upper = upper(text.text());
        Matcher start = START.matcher(upper);
        while (start.find()) {
            String country = start.group().replace(" ", "").substring(0, 2);
            Integer length = LENGTHS.get(country);
            if (length != null) {
                look(upper, start.start(), length, found);
            }
        }
    }

    private static String upper(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.length() == text.length() ? upper : text;
    }

    private static void look(String text, int from, int length, Consumer<Suspect> found) {
        StringBuilder bare = new StringBuilder(length);
        int gap = 0;
        int at = from;
        for (; at < text.length() && bare.length() < length && gap <= GAP; at++) {
            char it = text.charAt(at);
            if ((it >= '0' && it <= '9') || (it >= 'A' && it <= 'Z')) {
                bare.append(it);
                gap = 0;
            } else {
                gap = " .-".indexOf(it) >= 0 ? gap + 1 : GAP + 1;
            }
        }
        boolean goesOn = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        if (bare.length() < length || goesOn) {
            return;
        }
        if (passes(bare)) {
            found.accept(new Suspect(PersonalKind.IBAN, from, at, PASSES));
        } else if (DUTCH.matcher(bare).matches()) {
            found.accept(new Suspect(PersonalKind.IBAN, from, at, ALMOST));
        }
    }

    /// With the first four characters at the end and letters as 10 to 35, the remainder by 97 is 1.
    private static boolean passes(StringBuilder bare) {
        int remainder = 0;
        for (int i = 0; i < bare.length(); i++) {
            int value = Character.digit(bare.charAt((i + 4) % bare.length()), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % DIVISOR;
        }
        return remainder == 1;
    }
}
