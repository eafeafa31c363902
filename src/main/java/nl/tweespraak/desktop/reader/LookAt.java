package nl.tweespraak.desktop.reader;

/// Where the reader is to look, each time anew: two of the same place are not the same.
final class LookAt {

    private final Place place;
    private final int offset;

    /// @param offset in the message's text, in UTF-16
    LookAt(Place place, int offset) {
        this.place = place;
        this.offset = offset;
    }

    Place place() {
        return place;
    }

    int offset() {
        return offset;
    }
}
