package nl.tweespraak.desktop.disagreements;

import java.util.Locale;
import nl.tweespraak.study.Disagreement.State;

/// Which of the disagreements by how far they are settled.
enum Shown {
    ALL, OPEN, DISCUSS, UNDECIDED, DECIDED;

    /// As in the keys of its words.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(State state) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> state == State.OPEN;
            case DISCUSS -> state == State.DISCUSS;
            case UNDECIDED -> state != State.DECIDED;
            case DECIDED -> state == State.DECIDED;
        };
    }
}
