@NullMarked
package nl.tweespraak.desktop.intake;

import org.jspecify.annotations.NullMarked;
