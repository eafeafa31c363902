package nl.tweespraak.intake.personal;

import java.util.List;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;

/// Looks through a text that stands by itself.
public final class TextScan {

    private final PersonalRules rules;

    /// A stretch of the text that may be personal; never the words themselves.
    public record Stretch(TextRange range, PersonalKind kind, Text reason) {
    }

    public TextScan(PersonalRules rules) {
        this.rules = rules;
    }

    /// @return in order, none over another
    public List<Stretch> of(String text) {
        return rules.look(text).stream()
                .map(it -> new Stretch(TextRange.ofUtf16(text, it.from(), it.to()), it.kind(), it.reason())).toList();
    }
}
