package nl.tweespraak.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who codes, by the name that files and screens have.
///
/// @param formerly the names that this coder had before: packages and keys may still bear them
public record Coder(String name, List<String> formerly, Stamp stamp) implements Entry {

    public Coder {
        formerly = List.copyOf(formerly);
    }

    public Coder(String name, Stamp stamp) {
        this(name, List.of(), stamp);
    }

    @Override
    public CoderKey key() {
        return new CoderKey(name);
    }

    @Override
    public @Nullable String caseId() {
        return null;
    }
}
