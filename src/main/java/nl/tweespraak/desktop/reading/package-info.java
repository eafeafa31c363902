/// A case to be read where nobody codes: what lies behind a figure, or beside a note, its conversation with the passages
/// that the answers rest on.
///
/// In: an open study, a case, and the variables that the figure or the note is about. Out: a pane. It decides nothing, and knows no
/// screen: where its way back leads is told.
@NullMarked
package nl.tweespraak.desktop.reading;

import org.jspecify.annotations.NullMarked;
