/// The team: packages out and work in, people and their keys, rounds, and one's own key.
///
/// In: the kit, a study with somebody at the desk, and who may open it. Out: packages, keys and edits, each as far as
/// the person at the desk may. It must not know another screen, nor how anything of it is judged: that is the study's.
@NullMarked
package nl.tweespraak.desktop.team;

import org.jspecify.annotations.NullMarked;
