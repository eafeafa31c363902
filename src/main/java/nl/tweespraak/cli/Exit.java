package nl.tweespraak.cli;

/// How a command ended, for scripts.
final class Exit {

    static final int DONE = 0;
    /// Done or stopped with problems in the data.
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    /// The study cannot be opened: missing, in use, wrong passphrase, keys or file damaged.
    static final int NOT_OPEN = 3;

    private Exit() {
    }
}
