/// The codebook: its questions with search, what differs from another edition, and going on with that.
///
/// In: the kit and a study with somebody at the desk. Out: the study on another edition, by a lead alone. It must not
/// know another screen, nor how editions are compared or what fits: that is the codebook's and the study's.
@NullMarked
package nl.tweespraak.desktop.codebook;

import org.jspecify.annotations.NullMarked;
