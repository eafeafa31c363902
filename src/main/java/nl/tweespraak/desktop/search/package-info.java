/// The search screen: words in the transcripts and in one's own memos, by speaker and by what one coded.
///
/// In: the search over the study. Out: hits in a few words of context, each of which opens its place. It must not know
/// other screens; it leads to them by the navigator.
@NullMarked
package nl.tweespraak.desktop.search;

import org.jspecify.annotations.NullMarked;
