package nl.tweespraak.agreement;

import java.util.Locale;

/// What ratings are, which says how far two of them lie apart.
public enum Scale {
    /// Categories without order.
    NOMINAL,
    /// Categories in order.
    ORDINAL,
    /// Numbers whose differences mean something.
    INTERVAL,
    /// Numbers with a true zero.
    RATIO,
    /// Sets of categories.
    SET,
    /// Days: equal or not.
    DATE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
