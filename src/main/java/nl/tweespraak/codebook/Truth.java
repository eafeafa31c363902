package nl.tweespraak.codebook;

/// Whether a condition holds. As the answer to "does this variable apply?": it is asked; it is -88 without being
/// coded; it may be coded and is not demanded.
public enum Truth {
    TRUE, FALSE,
    /// What it hangs on is unknown or not coded.
    OPEN
}
