@NullMarked
package nl.tweespraak.desktop.overview;

import org.jspecify.annotations.NullMarked;
