@NullMarked
package nl.tweespraak.desktop.disagreements;

import org.jspecify.annotations.NullMarked;
