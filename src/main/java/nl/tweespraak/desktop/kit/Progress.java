package nl.tweespraak.desktop.kit;

/// How a piece of work says how far it is, and hears that it may stop. Safe from any thread.
public interface Progress {

    /// @param done how many, from 0
    /// @param of how many there are; 0 where nobody knows
    void at(long done, long of);

    /// The work should end soon; what it returns is thrown away.
    boolean cancelled();
}
