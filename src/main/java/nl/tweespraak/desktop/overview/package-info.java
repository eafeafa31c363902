/// The overview: the next thing to do, the way from conversations to cases, and how far everybody is.
///
/// In: an open study's counts, as the person at the desk may see them. Out: the picture of the flow as a file; nothing
/// changes here. It must not know another screen but by its id.
@NullMarked
package nl.tweespraak.desktop.overview;

import org.jspecify.annotations.NullMarked;
