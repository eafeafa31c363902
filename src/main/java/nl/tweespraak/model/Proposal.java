package nl.tweespraak.model;

/// A coder holds two transcripts to be of one visitor; a lead decides whether they are.
///
/// @param of the other case
/// @param reason empty where none was given
public record Proposal(ProposalKey key, String of, String reason, Stamp stamp) implements Entry {

    @Override
    public String caseId() {
        return key.caseId();
    }

    public String coder() {
        return key.coder();
    }

    @Override
    public String toString() {
        return "proposal on case " + caseId();
    }
}
