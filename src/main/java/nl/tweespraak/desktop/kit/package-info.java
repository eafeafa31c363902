/// What every pane is made of: the view pattern, background jobs, words in both languages, the look, small controls.
///
/// In: nothing but values. Out: nodes and properties. It must not know any screen, the shell, a study or a file of
/// one.
@NullMarked
package nl.tweespraak.desktop.kit;

import org.jspecify.annotations.NullMarked;
