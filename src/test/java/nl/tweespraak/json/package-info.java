@NullMarked
package nl.tweespraak.json;

import org.jspecify.annotations.NullMarked;
