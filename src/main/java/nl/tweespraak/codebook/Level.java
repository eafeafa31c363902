package nl.tweespraak.codebook;

import java.util.Locale;

/// Measurement level, as SPSS has it.
public enum Level {
    NOMINAL, ORDINAL, SCALE;

    /// The word in a codebook file: `nominal`, `ordinal`, `scale`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
