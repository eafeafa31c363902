package nl.tweespraak.intake;

/// How large things may be, so that no file can exhaust the memory. Far beyond what a help line writes.
final class Limits {

    /// In bytes.
    static final long FILE = 1L << 30;
    /// In bytes, packed.
    static final long WORKBOOK = 128L << 20;
    /// In bytes; a text log is one conversation.
    static final long TEXT_FILE = 64L << 20;
    /// In UTF-16 units, as are all lengths of text here.
    static final int MESSAGE = 1_000_000;
    static final int TRANSCRIPT = 50_000_000;
    static final int MESSAGES = 100_000;
    static final int ID = 200;
    static final int ATTRIBUTES = 1_000;
    static final int ATTRIBUTE = 10_000;
    /// Names and values of one transcript together.
    static final int ALL_ATTRIBUTES = 150_000;
    static final int TRANSCRIPTS = 500_000;
    static final int COLUMNS = 1_000;

    private Limits() {
    }
}
