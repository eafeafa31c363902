package nl.tweespraak.desktop.doubles;

/// The parts of the screen.
enum Tab {
    /// By the program or by coders, and not decided on.
    PROPOSED,
    /// Of one visitor.
    LINKED,
    /// Of two visitors.
    APART,
    /// The cases that are out of scope.
    SCOPE
}
