@NullMarked
package nl.tweespraak.desktop;

import org.jspecify.annotations.NullMarked;
