package nl.tweespraak.codebook;

import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What a coder reads before choosing.
///
/// @param include when it is chosen
/// @param exclude when it is not
public record Notes(@Nullable Text definition, @Nullable Text include, @Nullable Text exclude,
        @Nullable Text example) {

    public static final Notes NONE = new Notes(null, null, null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
