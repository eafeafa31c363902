/// The agreement screen: how far coders agree, as figures and as ranges to be read down; the confusion table of a
/// variable and the cases of its cells; rounds, the end of a round, and two rounds side by side.
///
/// It computes nothing itself: figures come from `study`, the words for a methods section from `report`. What a person may
/// see is for the study to say.
@NullMarked
package nl.tweespraak.desktop.agreement;

import org.jspecify.annotations.NullMarked;
