@NullMarked
package nl.tweespraak.desktop.start;

import org.jspecify.annotations.NullMarked;
