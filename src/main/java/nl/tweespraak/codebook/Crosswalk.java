package nl.tweespraak.codebook;

import java.util.List;
import nl.tweespraak.model.Text;

/// How an edition compares with an earlier one, where names and codes alone do not tell.
///
/// @param with the earlier edition's id
public record Crosswalk(String with, List<Entry> entries) {

    public Crosswalk {
        entries = List.copyOf(entries);
    }

    /// How far a variable means the same in both.
    public enum Extent {
        /// As a whole, but not category by category.
        NOT_IN_PARTS,
        /// Not at all.
        NOT
    }

    public record Entry(String variable, Extent comparable, Text note) {
    }
}
