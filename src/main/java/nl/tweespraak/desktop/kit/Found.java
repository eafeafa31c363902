package nl.tweespraak.desktop.kit;

import nl.tweespraak.model.Text;

/// Something that the palette found: a case, a variable.
///
/// @param name never more of a transcript than a few words
/// @param kind what it is, at the right: case, variable
/// @param open goes there
public record Found(Text name, Text kind, Runnable open) {
}
