/// The way in: the studies used lately, a new one, one from a folder, the sample.
///
/// In: [StudyAccess] and the user's preferences. Out: an open study with somebody at the desk. It must not know what
/// happens then, nor how studies are kept.
@NullMarked
package nl.tweespraak.desktop.start;

import org.jspecify.annotations.NullMarked;
