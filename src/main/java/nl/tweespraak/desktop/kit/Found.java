package nl.tweespraak.desktop.kit;

import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Something that the palette found: a case, a variable, a few words of a text.
///
/// @param name what it is called; of words in a text where they stand
/// @param kind what it is, at the right: case, variable
/// @param excerpt the words, in the place of a name; null where it is no text
/// @param open goes there
public record Found(Text name, Text kind, @Nullable Excerpt excerpt, Runnable open) {

    public Found(Text name, Text kind, Runnable open) {
        this(name, kind, null, open);
    }
}
