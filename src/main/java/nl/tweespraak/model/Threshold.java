package nl.tweespraak.model;

import org.jspecify.annotations.Nullable;

/// Below how many cases a cell is small in a study: it might tell who somebody is.
///
/// @param cases 2 or more
public record Threshold(int cases, Stamp stamp) implements Entry {

    /// Where a study says nothing.
    public static final int USUAL = 5;
    /// With less nothing would be small.
    public static final int LEAST = 2;

    @Override
    public ThresholdKey key() {
        return new ThresholdKey();
    }

    @Override
    public @Nullable String caseId() {
        return null;
    }
}
