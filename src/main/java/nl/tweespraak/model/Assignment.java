package nl.tweespraak.model;

import java.util.List;

/// Which coders code a case, and in which round. A case is in one round at most.
///
/// @param coders names sorted
public record Assignment(AssignmentKey key, String round, List<String> coders, Stamp stamp) implements Entry {

    public Assignment {
        coders = coders.stream().sorted().toList();
    }

    @Override
    public String caseId() {
        return key.caseId();
    }
}
