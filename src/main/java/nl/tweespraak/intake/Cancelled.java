package nl.tweespraak.intake;

/// The reading was stopped by whoever asked for it; nothing of the file is to be taken.
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("cancelled");
    }
}
