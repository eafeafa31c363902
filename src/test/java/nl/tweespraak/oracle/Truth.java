package nl.tweespraak.oracle;

/// Whether a condition holds. MOOT: it is over a variable that does not apply, which `not` does not turn into true.
enum Truth {
    TRUE, FALSE, OPEN, MOOT;

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case OPEN -> OPEN;
            case MOOT -> MOOT;
        };
    }

    /// As a variable's condition in the end: a moot one is false.
    Truth settled() {
        return this == MOOT ? FALSE : this;
    }
}
