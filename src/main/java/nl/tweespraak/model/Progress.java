package nl.tweespraak.model;

/// How far a piece of work is, and whether somebody has had enough of it. Called from the thread that works; who hears it
/// may be on any other.
public interface Progress {

    /// Shows nothing and is never cancelled.
    Progress NONE = (_, _) -> true;

    /// @param done how much, from 0: bytes of a file, messages
    /// @param of how much there is; 0 where nobody knows
    /// @return false to stop soon: what the work says of that is its own
    boolean go(long done, long of);
}
