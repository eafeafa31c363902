package nl.tweespraak.store;

import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// A study, its keys or a backup cannot be opened. Nothing was changed. The command line ends with 3.
public final class CannotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    /// What stands in the way, for a face that offers the way on.
    public enum Cause {
        /// There is no study, or a file of it is not there.
        MISSING,
        /// Another process, or another window of this one, has it.
        IN_USE,
        /// The passphrase does not fit.
        WRONG_PASSPHRASE,
        /// It was wrong too often to be tried again at once.
        TOO_SOON,
        /// The keys are not of this person, or it is not said whose passphrase it is.
        UNKNOWN_USER,
        /// A file is not what was written, or asks for more memory than there is.
        DAMAGED,
        /// Made by a later version of the program.
        NEWER_VERSION,
        /// It lies where it could be damaged: a network share, a synchronised folder.
        OTHER_PLACE,
        /// The file system or the computer does not let us: rights, a full disk.
        NOT_ALLOWED
    }

    private final Cause why;

    public CannotOpen(Cause why, Text reason) {
        super(reason);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
