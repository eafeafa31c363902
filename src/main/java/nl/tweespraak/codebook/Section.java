package nl.tweespraak.codebook;

import nl.tweespraak.model.Text;

/// A part of a codebook.
///
/// @param letters two, that mark its evidence in a text: `Pl`, `Pe`
public record Section(String name, Text label, Text letters) {
}
