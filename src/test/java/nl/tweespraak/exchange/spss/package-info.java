@NullMarked
package nl.tweespraak.exchange.spss;

import org.jspecify.annotations.NullMarked;
