/// Doubles: transcripts that may be of one visitor, as the program and coders propose them, side by side with why; what
/// is linked and what is kept apart; and the cases that are out of scope.
///
/// In: an open study, for the lead. Out: edits that link, unlink and keep apart. It must not know another screen but by
/// its id.
@NullMarked
package nl.tweespraak.desktop.doubles;

import org.jspecify.annotations.NullMarked;
