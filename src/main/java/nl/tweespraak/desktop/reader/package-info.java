/// The conversation as people read it: messages of one case with marks in their text, for every screen that shows it.
///
/// In: the rows of a case and the marks that a screen wants to see. Out: the current message, the selected words, and
/// the mark that somebody clicked. It knows no codebook, no study and no screen: a mark's letters, colour and caption
/// come with it.
@NullMarked
package nl.tweespraak.desktop.reader;

import org.jspecify.annotations.NullMarked;
