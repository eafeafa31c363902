package nl.tweespraak.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file and how to read it.
///
/// @param mapping null where it has a known format
public record MappedFile(Path path, @Nullable Mapping mapping) {
}
