package nl.tweespraak.model;

/// Who is at the desk: the lead, or a coder by name. What each may do and see is decided in `study`.
public sealed interface Person {

    /// The name that edits bear.
    String name();

    record Lead(String name) implements Person {
    }

    record Coding(String name) implements Person {
    }
}
