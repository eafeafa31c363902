package nl.tweespraak.intake.personal;

import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.model.PersonalKind;

/// What stands where something was masked is nothing to find.
final class Placeholders {

    private static final List<String> ALL = Stream.of(PersonalKind.values()).map(PersonalKind::placeholder).toList();

    private Placeholders() {
    }

    static boolean overlaps(String text, Suspect suspect) {
        if (text.indexOf('[') < 0) {
            return false;
        }
        for (String placeholder : ALL) {
            for (int at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) {
                if (at < suspect.to() && suspect.from() < at + placeholder.length()) {
                    return true;
                }
            }
        }
        return false;
    }
}
