/// The window: its frame, navigation, commands, messages and background work; and what renders it to pictures.
///
/// In: screens and a name for the study. Out: one node that fills the window. It must not know any screen by type,
/// nor a study.
@NullMarked
package nl.tweespraak.desktop.shell;

import org.jspecify.annotations.NullMarked;
