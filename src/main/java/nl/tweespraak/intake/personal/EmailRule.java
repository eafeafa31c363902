package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// E-mail addresses, also with spaces or spelled out: "naam apenstaartje example punt org".
final class EmailRule implements Rule {

    private static final Text WRITTEN = new Text("heeft de vorm van een e-mailadres",
            "has the form of an e-mail address");
    private static final Text SPELLED = new Text("lijkt een uitgeschreven e-mailadres",
            "looks like an e-mail address spelled out");

    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}0-9](?:[\\p{L}0-9._%+'-]{0,63})@[\\p{L}0-9](?:[\\p{L}0-9-]*)(?:\\.[\\p{L}0-9-]+)*\\.\\p{L}{2,24}");
    private static final String DOT = "(?: {0,2}\\. {0,2}| ?[(\\[{]? ?(?:punt|dot) ?[)\\]}]? ?)";
    private static final String AT = "(?: {0,2}@ {0,2}| ?[(\\[{] ?(?:at|a|apenstaartje|apestaartje) ?[)\\]}] ?"
            + "| (?:apenstaartje|apestaartje|apenstaart|apestaart|at) )";
    private static final String PART = "[\\p{L}0-9][\\p{L}0-9_+-]{0,40}";
    private static final Pattern OTHER = Pattern
            .compile(PART + "(?:" + DOT + PART + "){0,3}" + AT + PART + "(?:" + DOT + PART + "){0,2}" + DOT
                    + "(?:nl|com|org|net|be|de|eu|info|live|me|io)(?![\\p{L}0-9])");

    private static final List<String> SIGN = List.of("@");
    /// One of these is in every match of an address spelled out.
    private static final List<String> SIGNS = List.of("@", "staart", " at ", "(a", "[a", "{a", "( a", "[ a", "{ a");

    @Override
    public void look(Folded text, Consumer<Suspect> found) {
        String lower = text.lower();
        if (text.holdsAny(SIGN)) {
            Rule.each(PLAIN, lower, PersonalKind.EMAIL, WRITTEN, found);
        }
        if (text.holdsAny(SIGNS)) {
            Rule.each(OTHER, lower, PersonalKind.EMAIL, SPELLED, found);
        }
    }
}
