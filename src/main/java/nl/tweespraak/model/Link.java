package nl.tweespraak.model;

/// Two transcripts of one visitor: the duplicate's transcript belongs to the case it was linked to.
///
/// @param into the remaining case
/// @param reason empty where none was given
public record Link(LinkKey key, String into, String by, String reason, Stamp stamp) implements Entry {

    /// The duplicate: its rows stay its own.
    @Override
    public String caseId() {
        return key.duplicate();
    }

    public String duplicate() {
        return key.duplicate();
    }

    /// Never the reason.
    @Override
    public String toString() {
        return "Link[" + key.duplicate() + " into " + into + "]";
    }
}
