package nl.tweespraak.study;

import java.util.Optional;
import nl.tweespraak.model.Change;
import nl.tweespraak.model.Coding;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Evidence;
import nl.tweespraak.model.HandIn;
import nl.tweespraak.model.Proposal;

/// Whose an entry is: what a coder said, and so what travels with that coder.
final class Owned {

    private Owned() {
    }

    /// The coder who said it; empty for what is nobody's own.
    static Optional<String> by(Change change) {
        return by(change.entry());
    }

    static Optional<String> by(Entry entry) {
        return Optional.ofNullable(switch (entry) {
            case Coding it -> it.coder();
            case Evidence it -> it.coding().coder();
            case HandIn it -> it.key().coder();
            case Proposal it -> it.coder();
            default -> null;
        });
    }
}
