package nl.tweespraak.desktop.kit;

import org.jspecify.annotations.Nullable;

/// The way from one screen to another, by id.
@FunctionalInterface
public interface Navigator {

    /// Does nothing where there is no such screen.
    ///
    /// @param at where in it: a case, a variable; null for where it was left
    void open(String screen, @Nullable String at);
}
