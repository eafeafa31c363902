@NullMarked
package nl.tweespraak.desktop.kit;

import org.jspecify.annotations.NullMarked;
