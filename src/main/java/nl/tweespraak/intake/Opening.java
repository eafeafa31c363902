package nl.tweespraak.intake;

import nl.tweespraak.model.SentAt;
import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;

/// What the beginning of a line in a text log says.
///
/// @param label what stands where a speaker stands
/// @param speaker null where nobody knows the label
/// @param at the time as written; empty where there is none
/// @param text what follows the colon and one space
record Opening(String label, @Nullable Speaker speaker, String at, String text) {

    /// Never what stands in the line.
    @Override
    public String toString() {
        return "Opening[" + speaker + "]";
    }

    /// Longer than any time.
    private static final int TIME = 64;

    /// Null where the line opens no message, and so goes on with the one before.
    static @Nullable Opening of(String line, Speakers speakers) {
        int close = line.startsWith("[") ? line.indexOf(']') : -1;
        if (close < 0 || close > TIME) {
            Opening opening = spoken(line, "", speakers);
            return opening.speaker == null || Character.isWhitespace(line.charAt(0)) ? null : opening;
        }
        String at = line.substring(1, close).strip();
        Opening opening = spoken(line.substring(close + 1), at, speakers);
        if (SentAt.parse(at).isPresent()) {
            return opening;
        }
        // a time in a way of writing that is not known: better to say so than to glue two people's messages together
        return opening.speaker != null && at.indexOf(':') >= 0 && at.chars().anyMatch(Character::isDigit)
                ? opening
                : null;
    }

    private static Opening spoken(String line, String at, Speakers speakers) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > speakers.longest()) {
            return new Opening("", null, at, "");
        }
        String label = line.substring(0, colon).strip();
        int start = line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
        return new Opening(label, speakers.find(label).orElse(null), at, line.substring(start));
    }
}
