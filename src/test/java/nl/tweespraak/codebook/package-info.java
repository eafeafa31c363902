@NullMarked
package nl.tweespraak.codebook;

import org.jspecify.annotations.NullMarked;
