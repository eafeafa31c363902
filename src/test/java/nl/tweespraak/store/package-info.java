@NullMarked
package nl.tweespraak.store;

import org.jspecify.annotations.NullMarked;
