package nl.tweespraak.intake;

/// How far the reading of a file is, and whether somebody has had enough of it. Called from the reading thread, once
/// for every few tens of kilobytes.
public interface Progress {

    /// Shows nothing and is never cancelled.
    Progress NONE = (_, _) -> true;

    /// @param done bytes read so far
    /// @param total bytes in the file
    /// @return false to stop: the reading ends with [Cancelled] and nothing is taken
    boolean go(long done, long total);
}
