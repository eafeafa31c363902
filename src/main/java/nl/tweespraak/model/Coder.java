package nl.tweespraak.model;

import org.jspecify.annotations.Nullable;

/// Somebody who codes, by the name that files and screens have.
public record Coder(String name, Stamp stamp) implements Entry {

    @Override
    public CoderKey key() {
        return new CoderKey(name);
    }

    @Override
    public @Nullable String caseId() {
        return null;
    }
}
