package nl.tweespraak.model;

import org.jspecify.annotations.Nullable;

/// What was settled about a variable of a case, or that it is to be talked over. Codings never change by it.
///
/// @param answer null while it is to be discussed
/// @param by who decided, in words
/// @param reason empty where none was given
public record Decision(DecisionKey key, @Nullable Answer answer, String by, String reason, Stamp stamp)
        implements
            Entry {

    @Override
    public String caseId() {
        return key.caseId();
    }

    public String variable() {
        return key.variable();
    }

    public boolean isDecided() {
        return answer != null;
    }

    @Override
    public String toString() {
        return "decision on " + key.variable() + " of case " + key.caseId();
    }
}
