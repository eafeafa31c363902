@NullMarked
package nl.tweespraak.desktop.codebook;

import org.jspecify.annotations.NullMarked;
