@NullMarked
package nl.tweespraak.report;

import org.jspecify.annotations.NullMarked;
