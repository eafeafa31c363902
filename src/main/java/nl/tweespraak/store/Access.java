package nl.tweespraak.store;

import java.time.Instant;

/// That somebody opened the study, or that something left it; what was read is nobody's business.
///
/// @param what `open`, or what left: `export`, `report`, `backup`, ...
public record Access(Instant at, String who, String what) {
}
