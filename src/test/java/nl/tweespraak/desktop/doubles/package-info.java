@NullMarked
package nl.tweespraak.desktop.doubles;

import org.jspecify.annotations.NullMarked;
