/// What holds for the program as a whole.
@NullMarked
package nl.tweespraak;

import org.jspecify.annotations.NullMarked;
