package nl.tweespraak.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One entry before and after an edit.
///
/// @param before null where the entry is new
/// @param after null where the entry goes
public record Change(@Nullable Entry before, @Nullable Entry after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change without an entry");
        }
        if (before != null && after != null && !before.key().equals(after.key())) {
            throw new IllegalArgumentException("a change between two things");
        }
    }

    /// The entry that it leaves or, where it removes one, that it removes.
    public Entry entry() {
        return Objects.requireNonNullElseGet(after, () -> Objects.requireNonNull(before));
    }

    public Entry.Key key() {
        return entry().key();
    }

    /// The change back.
    public Change reversed() {
        return new Change(after, before);
    }
}
