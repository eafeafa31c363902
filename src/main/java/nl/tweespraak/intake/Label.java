package nl.tweespraak.intake;

import nl.tweespraak.model.Speaker;
import org.jspecify.annotations.Nullable;

/// What stands where a file says who speaks.
///
/// @param count of messages that bear it, of those looked at
/// @param speaker who it is by the mapping or the known words; null where nobody knows
/// @param guess who it may be; null where nothing says so
public record Label(String label, int count, @Nullable Speaker speaker, @Nullable Speaker guess) {

    /// Never the label: it may be a name.
    @Override
    public String toString() {
        return "label of " + count + " messages";
    }
}
