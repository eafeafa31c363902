package nl.tweespraak.model;

/// Who is at the desk: the lead, a coder by name, or somebody who only reads. What each may do and see is decided in
/// `study`.
public sealed interface Person {

    /// The name that edits bear.
    String name();

    Role role();

    /// What somebody is in a study.
    enum Role {
        LEAD, CODER, READER
    }

    record Lead(String name) implements Person {
        @Override
        public Role role() {
            return Role.LEAD;
        }
    }

    record Coding(String name) implements Person {
        @Override
        public Role role() {
            return Role.CODER;
        }
    }

    /// Sees what is handed in, and changes nothing.
    record Reading(String name) implements Person {
        @Override
        public Role role() {
            return Role.READER;
        }
    }
}
