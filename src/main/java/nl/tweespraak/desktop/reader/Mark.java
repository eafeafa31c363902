package nl.tweespraak.desktop.reader;

import nl.tweespraak.model.Text;

/// A passage that supports something, as the reader shows it.
///
/// @param id tells marks apart
/// @param source what it supports; the marks of one source in a message share one chip under it
/// @param caption what the chip says
public record Mark(String id, String source, Passage passage, Tag tag, Text caption) {
}
