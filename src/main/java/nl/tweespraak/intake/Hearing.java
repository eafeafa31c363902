package nl.tweespraak.intake;

import nl.tweespraak.model.Problem;

/// Hears, while a file is read for a look at it, what else is known only at the end.
interface Hearing {

    /// The label of a message, before its transcript is delivered.
    void label(String label);

    /// A transcript is bad.
    void bad(Problem problem);
}
