package nl.tweespraak.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of a study that an edit can write: what somebody said about a case, or who somebody is. Two entries with an
/// equal [#key] are two states of one thing.
public sealed interface Entry
        permits
        Coder, Coding, Evidence, HandIn, Decision, Link, Proposal, Apart, Round, Assignment, Threshold, Retention,
        Kept {

    /// What the entry is about; unique among the entries of its kind in a study.
    Key key();

    /// The case it belongs to; null where it belongs to the study as a whole.
    @Nullable
    String caseId();

    Stamp stamp();

    /// Identifies an entry: its kind and the parts that never change.
    sealed interface Key {
    }

    record CoderKey(String name) implements Key {
    }

    /// One coder's answer to one variable of one case.
    record CodingKey(String caseId, String coder, String variable) implements Key {
    }

    record EvidenceKey(UUID id) implements Key {
    }

    record HandInKey(String caseId, String coder) implements Key {
    }

    record DecisionKey(String caseId, String variable) implements Key {
    }

    record LinkKey(String duplicate) implements Key {
    }

    /// A coder proposes at most one double of a case.
    record ProposalKey(String caseId, String coder) implements Key {
    }

    /// Two cases, the later in order of import first.
    record ApartKey(String caseId, String other) implements Key {
    }

    record RoundKey(String name) implements Key {
    }

    /// A case is in one round at most.
    record AssignmentKey(String caseId) implements Key {
    }

    /// A study has one.
    record ThresholdKey() implements Key {
    }

    /// A study has one.
    record RetentionKey() implements Key {
    }

    /// @param mark a keyed digest of the place and its words
    record KeptKey(String mark) implements Key {
    }

    /// When and by which edit an entry came to be as it is.
    record Stamp(UUID edit, Instant at) {
    }
}
