package nl.tweespraak.intake.personal;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// One way to suspect something; without memory.
interface Rule {

    /// @param found takes places of the folded text
    void look(Folded text, Consumer<Suspect> found);

    /// What a pattern matches is suspected: all of it.
    ///
    static void each(Pattern pattern, String in, PersonalKind kind, Text reason, Consumer<Suspect> found) {
        Matcher matcher = pattern.matcher(in);
        while (matcher.find()) {
            found.accept(new Suspect(kind, matcher.start(), matcher.end(), reason));
        }
    }
}
