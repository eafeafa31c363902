package nl.tweespraak.report;

/// What is known of a case by the variables of a figure.
public enum Known {
    /// All of them have an answer.
    KNOWN,
    /// The transcript does not tell.
    UNKNOWN,
    /// There is no consensus.
    OPEN,
    /// They are not asked.
    NOT_APPLICABLE
}
