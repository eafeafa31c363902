package nl.tweespraak.intake;

import java.util.List;

/// A column or a path, with what stands there at the beginning of the file.
///
/// @param place as a mapping names it
/// @param filled how many of the values looked at are not blank
/// @param different how many of those differ
/// @param samples the first three that differ, cut off at forty characters; may be what a chatter wrote
public record Field(String place, int filled, int different, List<String> samples) {

    public Field {
        samples = List.copyOf(samples);
    }

    /// Never what stands there.
    @Override
    public String toString() {
        return place;
    }
}
