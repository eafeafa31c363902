package nl.tweespraak.desktop.intake;

import org.jspecify.annotations.Nullable;

/// One of a box to choose from.
///
/// @param value null for none
/// @param words as it is shown
record Choice<T>(@Nullable T value, String words) {

    @Override
    public String toString() {
        return words;
    }
}
