/// The words of the program as immutable records: transcripts, cases, answers, codings, decisions, edits.
///
/// In: plain values. Out: the same. It knows no codebook, no file, no database and no screen.
@NullMarked
package nl.tweespraak.model;

import org.jspecify.annotations.NullMarked;
