/// Doubles that nobody proposed yet: which transcripts may be of one visitor, and why; and what coders said about the
/// cases that a link joins.
///
/// In: an open study, or bare transcripts. Out: [Candidate]s with their reasons, and [JoinedAnswer]s. Nothing changes
/// here: to link, to keep apart and to unlink are edits. It knows no file format and no screen.
@NullMarked
package nl.tweespraak.study.doubles;

import org.jspecify.annotations.NullMarked;
