package nl.tweespraak.desktop.reader;

import nl.tweespraak.model.TextRange;

/// Some words of one message.
public record Passage(Place place, TextRange range) {
}
