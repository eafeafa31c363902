package nl.tweespraak.store;

import java.time.Instant;
import java.util.UUID;

/// One line of the journal: which edit, of what kind, by whom and when.
///
/// @param chain its author and device
/// @param place counts the lines of its chain from 1
public record JournalLine(String chain, int place, UUID edit, String kind, String author, Instant at) {
}
