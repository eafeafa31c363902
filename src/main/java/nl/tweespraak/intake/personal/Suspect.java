package nl.tweespraak.intake.personal;

import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;

/// A stretch of one text that may be personal.
///
/// @param from in UTF-16 units of the text
/// @param to exclusive
record Suspect(PersonalKind kind, int from, int to, Text reason) {

    boolean overlaps(Suspect other) {
        return from < other.to && other.from < to;
    }
}
