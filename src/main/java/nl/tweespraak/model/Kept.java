package nl.tweespraak.model;

import org.jspecify.annotations.Nullable;

/// Somebody looked at what may be personal in a message and let it stand.
///
/// @param key tells where it stands and what it says by a keyed digest alone
/// @param by who let it stand
public record Kept(KeptKey key, String by, Stamp stamp) implements Entry {

    @Override
    public @Nullable String caseId() {
        return null;
    }
}
