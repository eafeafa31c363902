package nl.tweespraak.desktop.reader;

/// Where a message stands.
///
/// @param position counted from 1 in its transcript
public record Place(String transcript, int position) {
}
