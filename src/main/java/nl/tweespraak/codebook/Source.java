package nl.tweespraak.codebook;

import java.util.Locale;

/// Where a category comes from.
public enum Source {
    /// Its name or definition is printed in the report.
    REPORT,
    /// The printed figures need it; its wording is ours.
    RECONSTRUCTED;

    /// The word in a codebook file: `report`, `reconstructed`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
