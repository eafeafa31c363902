package nl.tweespraak.agreement;

/// A coefficient of agreement: a pure function of a table of ratings.
public interface Coefficient {

    /// Never fails and never gives what is no number: what it cannot say it says why.
    Estimate of(RatingTable table);
}
