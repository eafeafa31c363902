package nl.tweespraak.study.search;

/// How far the making of an index is, and whether somebody has had enough of it. Called from the thread that makes it.
public interface IndexProgress {

    /// Shows nothing and is never cancelled.
    IndexProgress NONE = (_, _) -> true;

    /// @param done messages
    /// @param of messages in all
    /// @return false to stop; what stands already can be searched
    boolean go(long done, long of);
}
