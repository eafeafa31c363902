package nl.tweespraak.codebook;

import nl.tweespraak.model.Text;

/// One of the values that a variable with categories takes.
///
/// @param code never changes meaning in a later edition
/// @param ranked whether it has a place in the order of an ordinal variable; true for all others
public record Category(int code, String name, Text label, Notes notes, Source source, boolean ranked) {

    /// The name that makes a category ask for words of its own: `NAME_other_text`.
    public static final String OTHER = "other";
}
