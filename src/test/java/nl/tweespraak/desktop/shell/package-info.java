@NullMarked
package nl.tweespraak.desktop.shell;

import org.jspecify.annotations.NullMarked;
