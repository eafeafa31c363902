@NullMarked
package nl.tweespraak.agreement;

import org.jspecify.annotations.NullMarked;
