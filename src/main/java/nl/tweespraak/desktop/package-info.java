/// The desktop: builds the screens on the services by constructors and opens the window.
///
/// In: the services of `cli.Wiring`. Out: a running window, or the pictures of its screens. It holds no rule of the
/// domain.
@NullMarked
package nl.tweespraak.desktop;

import org.jspecify.annotations.NullMarked;
