/// SPSS system files (.sav), written by ourselves: no library that could be used writes them.
///
/// In: a dictionary and rows of numbers and strings. Out: bytes. It knows nothing of studies, cases or codebooks, only
/// what the format allows: see the GNU PSPP developers' guide, "System File Format".
@NullMarked
package nl.tweespraak.exchange.spss;

import org.jspecify.annotations.NullMarked;
