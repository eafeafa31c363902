package nl.tweespraak.codebook;

import java.util.Locale;

/// What an answer to a variable looks like.
public enum Kind {
    /// One category.
    ONE,
    /// Any number of categories, none included.
    MANY, NUMBER, DATE, TEXT;

    /// The word in a codebook file: `one`, `many`, `number`, `date`, `text`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean hasCategories() {
        return this == ONE || this == MANY;
    }
}
