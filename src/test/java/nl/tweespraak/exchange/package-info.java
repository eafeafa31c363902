/// Tables as spreadsheets and people write them.
@NullMarked
package nl.tweespraak.exchange;

import org.jspecify.annotations.NullMarked;
