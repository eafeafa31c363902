/// Search over the transcripts and the own memos of the person at the desk, by an index that lives in memory alone.
///
/// In: an open study and what somebody looks for. Out: hits, each with its case, its message and the words in context.
/// Nothing of it ever reaches the disk, and of codings it knows only those of the coder at the desk.
@NullMarked
package nl.tweespraak.study.search;

import org.jspecify.annotations.NullMarked;
