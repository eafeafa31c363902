/// The disagreements: where coders differ, both with their evidence beside each other, and the decision.
///
/// In: the kit and a study with somebody at the desk. Out: edits to that study, of the lead alone. It must not know
/// another screen, nor how a disagreement is found or a decision judged: that is the study's.
@NullMarked
package nl.tweespraak.desktop.disagreements;

import org.jspecify.annotations.NullMarked;
