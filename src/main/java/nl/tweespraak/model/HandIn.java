package nl.tweespraak.model;

/// A coder is done with a case.
public record HandIn(HandInKey key, Stamp stamp) implements Entry {

    @Override
    public String caseId() {
        return key.caseId();
    }
}
