package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// Names of people. No list could hold them, so it goes by what stands around a word, by capitals where none belong, and
/// by the words that somebody gives along. A name in small letters without any of these is not found.
final class NameRule implements Rule {

    static final Text CALLED = new Text("iemand wordt zo genoemd", "somebody is called so");
    static final Text AGAIN = new Text("elders in dit gesprek wordt iemand zo genoemd",
            "elsewhere in this transcript somebody is called so");
    private static final Text GREETED = new Text("staat bij een groet", "stands beside a greeting");
    private static final Text RELATED = new Text("staat na een woord voor iemand", "stands after a word for somebody");
    private static final Text CAPITAL = new Text("begint met een hoofdletter binnen een zin",
            "begins with a capital within a sentence");
    private static final Text LISTED = new Text("staat op de meegegeven lijst", "is on the list given along");

    private static final String WORD = "\\p{L}[\\p{L}'-]*\\p{L}";
    private static final String CAP = "\\p{Lu}[\\p{L}'-]*\\p{Ll}";
    private static final String BETWEEN = "(?: (?:van|de|der|den|ter|ten|te|la|el|al|'t|in|op|bin|ben|von|di|da)){1,3}";
    private static final String FULL = CAP + "(?:(?:" + BETWEEN + ")? " + CAP + "){0,3}(?: \\p{Lu}\\.)?";
    private static final Pattern CALLING = Pattern
            .compile("(?i)(?<!\\p{L})(?:ik heet|heet ik|hij heet|zij heet|ze heet|die heet"
                    + "|(?:mijn|m'n|zijn|haar|de) (?:volledige |echte )?(?:voor|achter|roep|bij)?naam (?:is|was)|noem me|noem mij"
                    + "|noemt me|noemen me|noemen hem|noemen haar|genaamd|heette|my name is|naam:|voornaam:|achternaam:)"
                    + "(?: dus| gewoon| eigenlijk| ook| trouwens)?[ :]{1,2}((?-i:" + FULL + ")|" + WORD + ")");
    /// One of these is in every match.
    private static final List<String> CALLS = List.of("heet", "naam", "noem", "my name");
    private static final Pattern GREETING = Pattern
            .compile("(?i)(?<!\\p{L})(?:hoi|hey|hee|hai|hallo|dag|beste|lieve|groetjes|groeten|"
                    + "groet|gr\\.?|liefs|kusjes|mvg|ik ben|dit is|met|u spreekt met|je spreekt met|spreek je met)[,!]? {1,2}((?-i:"
                    + FULL
                    + "))");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)(?<!\\p{L})(?:groetjes|groeten|liefs|kusjes|mvg|gr\\.?)(?: van)?(?:[,! ]{1,3}\\R?|\\R)(" + WORD
                    + ")[.! x]*$");
    /// Every match begins with one of these.
    private static final List<String> CLOSINGS = List.of("gr", "liefs", "kusjes", "mvg");
    private static final Pattern RELATION = Pattern
            .compile("(?i)(?<!\\p{L})(?:vriend|vriendin|vriendje|vriendinnetje|ex|man|vrouw|"
                    + "zus|zusje|broer|broertje|moeder|mama|vader|papa|stiefvader|stiefmoeder|oom|tante|neef|neefje|nicht|nichtje|dochter"
                    + "|zoon|zoontje|dochtertje|collega|baas|buurman|buurvrouw|leraar|lerares|juf|meester|mentor|dokter|huisarts|meneer"
                    + "|mevrouw|dhr\\.?|mevr\\.?|mw\\.?|meisje|jongen|jongens|meiden|kennis|hulpverlener|begeleider|coach|agent)"
                    + "(?: heet|,)? ((?-i:" + FULL + "))");
    private static final Pattern JOINED = Pattern
            .compile("(?<!\\p{L})(" + CAP + BETWEEN + " " + CAP + ")(?!\\p{L})");
    /// Not after the end of a sentence or at the beginning of a line.
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{Ll}0-9,;][ ]|[\\p{Ll}0-9] \\(|- )(?<!\\p{L})" + FULL
            + "(?!\\p{L})");
    private static final Pattern WORDS = Pattern.compile(WORD);

    private final Set<String> listed;

    /// @param listed names in lower case
    NameRule(Set<String> listed) {
        this.listed = listed;
    }

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        String lower = text.lower();
        if (text.holdsAny(CALLS)) {
            take(CALLING.matcher(text.text()), CALLED, found);
        }
        if (text.hasWordWith(CLOSINGS)) {
            take(CLOSING.matcher(text.text()), GREETED, found);
        }
        if (text.hasCapitalAfterWord()) {
            take(GREETING.matcher(text.text()), GREETED, found);
            take(RELATION.matcher(text.text()), RELATED, found);
        }
        if (text.hasCapitalWithin()) {
            take(JOINED.matcher(text.text()), CAPITAL, found);
            capitals(text.text(), found);
        }
        if (!listed.isEmpty()) {
            words(lower, listed, LISTED, found);
        }
    }

    /// @param matcher with the name as its first group
    private static void take(Matcher matcher, Text reason, Consumer<Suspect> found) {
        while (matcher.find()) {
            String first = firstWord(matcher.group(1));
            boolean none = Character.isUpperCase(first.charAt(0))
                    ? UsualWords.isUsual(first)
                    : UsualWords.isSmall(first);
            if (!none) {
                found.accept(new Suspect(PersonalKind.NAME, matcher.start(1), matcher.end(1), reason));
            }
        }
    }

    private static void capitals(String text, Consumer<Suspect> found) {
        Matcher matcher = WITHIN.matcher(text);
        while (matcher.find()) {
            Matcher words = WORDS.matcher(matcher.group());
            boolean unusual = false;
            while (words.find()) {
                unusual |= Character.isUpperCase(words.group().charAt(0)) && !UsualWords.isUsual(words.group());
            }
            if (unusual) {
                found.accept(new Suspect(PersonalKind.NAME, matcher.start(), matcher.end(), CAPITAL));
            }
        }
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /// Where some words stand, whole.
    ///
    /// @param lower in lower case, as the words are
    static void words(String lower, Set<String> wanted, Text reason, Consumer<Suspect> found) {
        Matcher words = WORDS.matcher(lower);
        while (words.find()) {
            if (wanted.contains(words.group())) {
                found.accept(new Suspect(PersonalKind.NAME, words.start(), words.end(), reason));
            }
        }
    }

    /// The words of a name that may stand for it elsewhere.
    static void tellingWords(String name, Consumer<String> word) {
        Matcher words = WORDS.matcher(name);
        while (words.find()) {
            String lower = words.group().toLowerCase(Locale.ROOT);
            if (lower.length() > 2 && !UsualWords.isUsual(lower)) {
                word.accept(lower);
            }
        }
    }
}
