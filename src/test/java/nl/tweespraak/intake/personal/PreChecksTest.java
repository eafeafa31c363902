package nl.tweespraak.intake.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What spares a rule its patterns may never cost a finding.
class PreChecksTest {

    private static final int TEXTS = 20_000;
    /// What stands between words, and what looks or folds like something else.
    private static final List<String> BETWEEN = List.of(" ", " ", " ", " ", "", ".", ",", "-", ": ", " (", ")", "{",
            "}",
            "[", "]", "!", "\n", "'", "/", "_", "=", "\u00a0", "\u2011", "\u200b", "\u0301", "\u0001", "\ud83d\ude42");
    private static final List<String> DIGITS = List.of("0", "1", "6", "9", "12", "2001", "1990", "06", "0031", "+31",
            "97", "123", "456", "\uff11", "\u0663");
    private static final List<String> CAPITALS = List.of("Aaxa", "Bbxb", "Cc", "AB", "NL", "D.", "\u00c9\u00e9n",
            "\u01c5a",
            "\u0130", "\ud801\udc00a", "\uff21\uff41\uff42", "\u1e9e");

    record Words(Rule rule, List<String> words) {

        @Override
        public String toString() {
            return rule.getClass().getSimpleName();
        }
    }

    /// By rule, what its patterns ask for.
    static Stream<Words> rules() {
        return Stream.of(words(new IbanRule(), "NL02ABNA0123456789", "nl02abna0123456789",
                "NL02 ABNA", "0123 4567 89", "NL", "nl", "BE", "ABNA", "abna", "0123456789", "0417164300"),
                words(new EmailRule(), "aa@bb.nl", "aa (at} bb.nl", "aa{a]bb punt nl", "aa at bb", "bb dot com", "@",
                        "aa", "bb1", "(at)", "[at]", "{at}", "(a)", "[a]", "{a}", "( at )", "at",
                        "apenstaartje", "apestaart", "(apenstaartje}", "punt", "dot", "(punt)", ".", "nl", "com",
                        "org"),
                words(new WebRule(), "https://", "http://", "www.", "www", "w w w", "punt", "dot", ".", "nl", "com",
                        "aa", "bb", "aa.nl", "/", "x"),
                words(new BsnRule(), "bsn", "BSN", "sofinummer", "burgerservicenummer", "nr", "is", "111222333",
                        "123456782", "12345678"),
                words(new PhoneRule(), "nul", "plus", "0", "een", "\u00e9\u00e9n", "twee", "zes", "acht",
                        "zes een twee drie",
                        "vier vijf zes zeven", "bel", "app", "nummer", "tel", "me", "op", "+31", "0031", "612345678"),
                words(new AddressRule(), "1012 AB", "1012ab", "postcode", "is", "nr", "aa", "aastraat", "bbweg", "laan",
                        "cchof", "ddstr.", "nummer"),
                words(new BirthDateRule(2022), "geboren", "geboortedatum", "geb.", "geb.datum", "jarig", "verjaardag",
                        "verjaar", "op", "mei", "1 mei", "2-3", "1990", "2001-02-03", "3/4/1990", "is"),
                words(new HandleRule(), "@", "@aa_1", "aa#1234", "snap", "snapchat", "insta", "ig", "tiktok",
                        "telegram", "discord", "facebook", "fb", "kik", "skype", "twitter", "twitch", "steam", "roblox",
                        "username", "gebruikersnaam", "accountnaam", "account", ":", "is", "heet", "naam", "aa1"),
                words(new PlaceRule(), "Aacollege", "Bblyceum", "school", "School", "ROC", "rOC", "AOC", "basisschool",
                        "Hogeschool", "universiteit", "gymnasium", "Academie", "mavo", "opleidingen", "van", "de",
                        "voetbalclub", "Vereniging", "koor", "kerk", "moskee", "manege", "scouting", "FC", "SV", "Boys",
                        "United", "Vooruit", "genaamd"),
                words(new NameRule(Set.of("bbxb")), "ik heet", "heet ik", "HEET", "mijn naam is", "naam:", "noem me",
                        "genaamd",
                        "heette", "my name is", "hoi", "Hallo", "beste", "groetjes", "gr", "Gr.", "liefs", "kusjes",
                        "mvg", "van", "vriend", "mama", "dhr.", "mw.", "mw", "meneer", "met", "x", "aaxa"));
    }

    private static Words words(Rule rule, String... words) {
        return new Words(rule, List.of(words));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsWhatItsPatternsFindByThemselves(Words rule) {
        Random random = new Random(20_221_112);
        int findings = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, rule.words());
            List<Suspect> all = found(rule.rule(), Folded.unsparing(text));
            if (!found(rule.rule(), Folded.of(text)).equals(all)) {
                assertThat(found(rule.rule(), Folded.of(text))).as(text).isEqualTo(all);
            }
            findings += all.isEmpty() ? 0 : 1;
        }
        assertThat(findings).as("texts with something to find").isGreaterThan(TEXTS / 200);
    }

    private static List<Suspect> found(Rule rule, Folded text) {
        List<Suspect> found = new ArrayList<>();
        rule.look(text, found::add);
        return found;
    }

    private static String text(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(7); left > 0; left--) {
            int kind = random.nextInt(10);
            text.append(one(random, kind < 6 ? words : kind < 8 ? DIGITS : CAPITALS)).append(one(random, BETWEEN));
        }
        return text.toString();
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
