package nl.tweespraak.exchange;

/// Whose answers a data set has.
public enum Values {
    CONSENSUS, CODERS,
    /// After each column of the consensus those of its coders.
    BOTH
}
