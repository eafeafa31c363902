package nl.tweespraak.intake.personal;

import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.TextRange;

/// A stretch of a message that may be personal; never the words themselves.
///
/// @param position the message, counted from 1 in its transcript
/// @param alike findings of one scan with the same words, case aside, and of the same kind have the same number here
public record Finding(String transcript, int position, TextRange range, PersonalKind kind, Text reason, int alike) {
}
