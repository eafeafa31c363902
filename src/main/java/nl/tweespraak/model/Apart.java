package nl.tweespraak.model;

/// Two cases that a lead holds to be of two visitors, so that they are not proposed as a double again.
///
/// @param by who decided
/// @param reason empty where none was given
public record Apart(ApartKey key, String by, String reason, Stamp stamp) implements Entry {

    /// The later of the two: its rows are its own.
    @Override
    public String caseId() {
        return key.caseId();
    }

    public String other() {
        return key.other();
    }

    /// Never the reason.
    @Override
    public String toString() {
        return "Apart[" + key.caseId() + " from " + key.other() + "]";
    }
}
