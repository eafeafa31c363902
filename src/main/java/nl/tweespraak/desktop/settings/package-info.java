/// The settings: language, theme, text size, pause lock and break reminder, kept for the next time.
///
/// In: the kit and the user's preferences. Out: the same, changed. It must not know a study.
@NullMarked
package nl.tweespraak.desktop.settings;

import org.jspecify.annotations.NullMarked;
