package nl.tweespraak.cli;

import nl.tweespraak.model.Text;

/// The command was given in a way that cannot be meant; nothing was done.
final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    UsageFault(Text words) {
        super(words.en());
        this.words = words;
    }

    Text words() {
        return words;
    }
}
